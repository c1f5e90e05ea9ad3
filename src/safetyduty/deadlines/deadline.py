"""时限 · deadline — a day or moment by which something is due, and how late it is."""

from datetime import date

from attrs import frozen

from safetyduty.dates import Calendar, Step, Term
from safetyduty.statutes import Caveat, Reason

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
    """How long ago a deadline passed (逾期): calendar days, and the working days among them."""

    days: int
    workdays: int


def late(deadline: Deadline, calendar: Calendar, *, on: date) -> Lateness | None:
    """How late it is on the day *on*; None on the due day itself and before.

    Raises:
        OutsideCalendar: A day is beyond the calendar.

    Examples:
        >>> from safetyduty.dates import calendar
        >>> late(Deadline(date(2022, 7, 15)), calendar("cn"), on=date(2022, 7, 20))
        Lateness(days=5, workdays=3)
    """
    calendar.require(on)
    days = (on - deadline.day).days
    return Lateness(days, calendar.count(deadline.day, on)) if days > 0 else None
