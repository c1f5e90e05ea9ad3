"""推算 · reckoning — from a provision, a term or an agreement to a Deadline."""

from datetime import date

from safetyduty.dates import Calendar, Term, count
from safetyduty.deadlines.deadline import Deadline
from safetyduty.statutes import Caveat, CaveatKind, Key, Law, Reason
from safetyduty.statutes.shapes import Period
from safetyduty.words import Phrase

__all__ = ["after", "agreed", "due"]


def due(period: Key[Period], start: date, law: Law, calendar: Calendar) -> Deadline:
    """When the time limit *period* ends that started to run on *start* (法定期限).

    Raises:
        UnknownProvision: The book has no such provision.
        NothingInForce: No such provision on the law's day, or its text has not been seen.
        NotTrusted: The law is strict, and the provision is not certain and fresh.
        Ambiguous: The time limit is one of hours; those run from a moment (`after`).
        OutsideCalendar: The count leaves the calendar.

    Examples:
        >>> from safetyduty import dates, statutes
        >>> from safetyduty.statutes.provisions.order_15_2007 import RECTIFICATION_REVIEW
        >>> law = statutes.read("cn").on(date(2022, 7, 15))
        >>> due(RECTIFICATION_REVIEW, date(2022, 7, 15), law, dates.calendar("cn")).day
        datetime.date(2022, 7, 25)
    """
    return after(law[period].within, start, calendar, because=(law.reason(period),), caveats=law.caveats(period))


def after(
    term: Term, start: date, calendar: Calendar, *, because: tuple[Reason, ...] = (), caveats: tuple[Caveat, ...] = ()
) -> Deadline:
    """When *term* ends that started to run on *start* (期限届满).

    Raises:
        Ambiguous: The term does not fit the start: hours from a day, or days from a moment.
        OutsideCalendar: The count leaves the calendar.

    Examples:
        >>> from safetyduty import dates
        >>> deadline = after(dates.Workdays(3), date(2022, 9, 30), dates.calendar("cn"))
        >>> deadline.day, [step.note.en for step in deadline.ledger][:2]
        (datetime.date(2022, 10, 10), ['start day not counted', 'National Day'])
    """
    counted = count(start, term, calendar)
    if counted.provisional:
        what = Phrase(
            "{day}的放假安排尚待公布，时限可能变动", "the calendar around {day} may still be moved by a notice"
        )
        caveats = (*caveats, Caveat(CaveatKind.PROVISIONAL, what.fill(day=counted.end)))
    return Deadline(counted.end, because, caveats, start, term, counted.steps, calendar.edition)


def agreed(day: date, *, because: tuple[Reason, ...] = (), caveats: tuple[Caveat, ...] = ()) -> Deadline:
    """A day that people set, such as the time limit of a rectification order (约定时限).

    Examples:
        >>> agreed(date(2022, 7, 15)).day
        datetime.date(2022, 7, 15)
    """
    return Deadline(day, because, caveats)
