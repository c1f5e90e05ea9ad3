"""在办 · running — a limit that is running in some matter, and which of many move under another law or calendar."""

from collections.abc import Iterable, Iterator
from datetime import date, time

from attrs import frozen

from safetyduty.dates import Calendar, Pause, Term, in_beijing
from safetyduty.deadlines.deadline import Deadline
from safetyduty.deadlines.extension import Extension
from safetyduty.deadlines.reckoning import due
from safetyduty.deadlines.statutory import Limit, named
from safetyduty.errors import NothingInForce, UnknownProvision
from safetyduty.statutes import LawBook
from safetyduty.words import Phrase

__all__ = ["Move", "Running", "moves", "run"]


@frozen
class Running:
    """A limit that runs in a matter (在办时限): its name in the law book, or an agreed term, and what happened to it."""

    id: str
    limit: str | Term
    start: date
    pauses: tuple[Pause, ...] = ()
    extensions: tuple[Extension, ...] = ()
    cut_off: time | None = None


@frozen
class Move:
    """A deadline that two ways of counting put on different days (时限变动); ``why`` a side has none."""

    id: str
    before: Deadline | None
    after: Deadline | None
    why: Phrase | None = None


def run(running: Running, book: LawBook, calendar: Calendar) -> Deadline:
    """The deadline of *running*, under the law of the day it started on (在办时限届满).

    Raises:
        UnknownProvision, NothingInForce, NoTimeLimit, UnknownName: The book has no such limit on that day.
        Ambiguous: The limit does not fit its start, or a pause has no end yet.
        NotExtendable: The provision knows no extension, or the ceiling is passed.
        OutsideCalendar: The count leaves the calendar, and what lies beyond it.

    Examples:
        >>> from safetyduty import dates, statutes
        >>> request = Running("m-1", "administrative-penalty-law/hearing-request", date(2022, 9, 28))
        >>> run(request, statutes.read("cn"), dates.calendar("cn")).day
        datetime.date(2022, 10, 10)
    """
    start = running.start
    day = in_beijing(start)
    limit: Limit | Term = named(running.limit, book.on(day)) if isinstance(running.limit, str) else running.limit
    return due(
        limit,
        start,
        calendar,
        pauses=running.pauses,
        extensions=running.extensions,
        cut_off=running.cut_off,
    )


def moves(
    running: Iterable[Running],
    book: LawBook,
    calendar: Calendar,
    *,
    to_book: LawBook | None = None,
    to_calendar: Calendar | None = None,
) -> tuple[Move, ...]:
    """Which deadlines move, from when to when, under another law book or by another edition of the calendar (时限变动).

    A limit that one of the books does not have on its day is on one side only.

    Raises:
        Ambiguous, NotExtendable, OutsideCalendar: As `run`, for the limits that both sides have.

    Examples:
        >>> from safetyduty import dates, statutes
        >>> from safetyduty.dates import Closure, NamedDay, close
        >>> book, cn = statutes.read("cn"), dates.calendar("cn")
        >>> request = Running("m-1", "administrative-penalty-law/hearing-request", date(2022, 9, 28))
        >>> snow = close(cn, Closure("泽库县", ("通告",), (NamedDay("暴雪", date(2022, 10, 9)),)))
        >>> [(move.id, str(move.before.day), str(move.after.day)) for move in moves([request], book, cn, to_calendar=snow)]
        [('m-1', '2022-10-10', '2022-10-11')]
    """
    return tuple(_moves(running, (book, calendar), (to_book or book, to_calendar or calendar)))


def _moves(
    running: Iterable[Running], before: tuple[LawBook, Calendar], after: tuple[LawBook, Calendar]
) -> Iterator[Move]:
    for each in running:
        (old, why_old), (new, why_new) = _tried(each, *before), _tried(each, *after)
        if (None if old is None else (old.day, old.opens)) != (None if new is None else (new.day, new.opens)):
            yield Move(each.id, old, new, why_old or why_new)


def _tried(running: Running, book: LawBook, calendar: Calendar) -> tuple[Deadline | None, Phrase | None]:
    try:
        return run(running, book, calendar), None
    except (NothingInForce, UnknownProvision) as absent:
        return None, absent.phrase
