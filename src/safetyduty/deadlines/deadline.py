"""时限 · deadline — a day or moment by which something is due, and how it was counted."""

from datetime import date, datetime, time, timedelta

from attrs import field, frozen

from safetyduty.dates import BEIJING, Count, Step, Term
from safetyduty.deadlines.statutory import Limit
from safetyduty.statutes import Caveat, Reason
from safetyduty.statutes.shapes import Sense

__all__ = ["Deadline", "agreed"]


@frozen
class Deadline:
    """When something is due (时限): to the end of ``day``, or by that moment for terms in hours or minutes.

    What ``day`` means depends on the ``limit``: the last day to act, the first day something is possible, the day an effect
    ends. ``opens`` is the first day of a window that closes on ``day``. ``cut_off`` is when the last day ends for whoever must
    act in business hours; None is midnight. How it was counted is ``ledger``: nothing, for a day that people set.
    """

    day: date
    because: tuple[Reason, ...] = ()
    caveats: tuple[Caveat, ...] = ()
    limit: Limit | None = None
    counted: Count | None = field(default=None, repr=False)
    opens: date | None = None
    cut_off: time | None = None

    @property
    def sense(self) -> Sense:
        """What the day means."""
        return Sense.WITHIN if self.limit is None else self.limit.sense

    @property
    def start(self) -> date | None:
        """The day or moment it was counted from; None for a day that people set."""
        return None if self.counted is None else self.counted.start

    @property
    def term(self) -> Term | None:
        """The term that was counted; None for a day that people set."""
        return None if self.counted is None else self.counted.term

    @property
    def ledger(self) -> tuple[Step, ...]:
        """Each day of the count that did not simply count, with its reason; it is drawn up when asked for."""
        return () if self.counted is None else self.counted.steps

    @property
    def edition(self) -> str | None:
        """The edition of the calendar it was counted with; None for a day that people set."""
        return None if self.counted is None else self.counted.edition

    @property
    def ends(self) -> datetime:
        """The moment it ends: the day's cut-off, or the midnight after it, in Beijing time.

        Basis:
            《民法典》第二百零三条第二款
        """
        if isinstance(self.day, datetime):
            return self.day
        if self.cut_off is not None:
            return datetime.combine(self.day, self.cut_off, BEIJING)
        if self.day == date.max:
            return datetime.combine(self.day, time.max, BEIJING)
        return datetime.combine(self.day + timedelta(days=1), time(), BEIJING)


def agreed(day: date, *, because: tuple[Reason, ...] = (), caveats: tuple[Caveat, ...] = ()) -> Deadline:
    """A day that people set, such as the time limit of a rectification order (约定时限).

    Examples:
        >>> agreed(date(2022, 7, 15)).day
        datetime.date(2022, 7, 15)
    """
    return Deadline(day, because, caveats)
