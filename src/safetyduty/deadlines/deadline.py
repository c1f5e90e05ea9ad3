"""时限 · deadline — a day or moment by which something is due, and how late it is."""

from datetime import UTC, date, datetime, timedelta

from attrs import frozen

from safetyduty.dates import Calendar, Step, Term
from safetyduty.errors import Ambiguous
from safetyduty.statutes import Caveat, Reason
from safetyduty.words import Phrase

__all__ = ["Deadline", "Lateness", "late"]


@frozen
class Deadline:
    """When something is due (时限): to the end of ``day``, or by that moment for terms in hours.

    ``ledger`` names each day of the count that did not simply count; it is empty, and ``start``, ``term`` and ``edition`` are
    None, for a day that people set.
    """

    day: date
    because: tuple[Reason, ...] = ()
    caveats: tuple[Caveat, ...] = ()
    start: date | None = None
    term: Term | None = None
    ledger: tuple[Step, ...] = ()
    edition: str | None = None


@frozen
class Lateness:
    """How long ago a deadline passed (逾期): calendar days, and the working days among them.

    ``days`` are whole ones. ``workdays`` is None for deadlines in hours, and for those before the calendar's first day.
    """

    days: int
    workdays: int | None


def late(deadline: Deadline, calendar: Calendar, *, on: date) -> Lateness | None:
    """How late it is on the day *on*; None on the due day itself and before.

    Raises:
        OutsideCalendar: *on* is beyond the calendar.
        Ambiguous: A deadline in hours is asked for a day or a moment without a zone, or one in days for a moment.

    Examples:
        >>> from safetyduty.dates import calendar
        >>> late(Deadline(date(2022, 7, 15)), calendar("cn"), on=date(2022, 7, 20))
        Lateness(days=5, workdays=3)
    """
    if isinstance(deadline.day, datetime) and isinstance(on, datetime):
        if on.tzinfo is None:
            raise Ambiguous(
                Phrase(
                    "时刻{on}没有时区；请写明，如+08:00", "the moment {on} has no time zone; state it, e.g. +08:00"
                ).fill(on=on)
            )
        passed = on.astimezone(UTC) - deadline.day.astimezone(UTC)
        return Lateness(passed.days, None) if passed > timedelta() else None
    if isinstance(deadline.day, datetime) or isinstance(on, datetime):
        what = Phrase(
            "按小时的时限要用时刻比较，按日的用日期",
            "a deadline in hours is held against a moment, one in days against a day",
        )
        raise Ambiguous(what)
    calendar.require(on)
    days = (on - deadline.day).days
    if days <= 0:
        return None
    return Lateness(days, calendar.count(deadline.day, on) if deadline.day >= calendar.first else None)
