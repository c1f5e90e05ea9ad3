"""加处 · accrual — from when a surcharge grows day by day, for how many days, and when it has reached its cap.

How much money that is, and whether it is owed, is not for this room.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction
from math import ceil

from attrs import frozen

from safetyduty.dates import Calendar, Days, Pause, count, merged
from safetyduty.errors import Ambiguous
from safetyduty.statutes import Caveat, Key, Law, Reason
from safetyduty.statutes.shapes import Rate
from safetyduty.words import Phrase

__all__ = ["Accrual", "accrue"]


@frozen
class Accrual:
    """A surcharge on a day (加处进度): it grows from ``since`` on, has grown on ``days`` days, to ``share`` of its base.

    ``full_on`` is the day it reaches its cap; None where it has none.
    """

    since: date
    days: int
    share: Fraction
    full_on: date | None
    because: tuple[Reason, ...]
    caveats: tuple[Caveat, ...]


def accrue(
    key: Key[Rate], due_day: date, law: Law, calendar: Calendar, *, on: date, pauses: Iterable[Pause] = ()
) -> Accrual:
    """How far the daily surcharge *key* has grown at the end of the day *on*, for what was due on *due_day* (加处罚款).

    The due day is not counted; the days of *pauses*, such as those of a review or a suit, are not either.

    Raises:
        UnknownProvision, NothingInForce, NotTrusted: As for any provision.
        Ambiguous: The provision adds nothing day by day, or a pause has no end yet.

    Basis:
        《行政处罚法》第七十二条、第七十三条

    Examples:
        >>> from safetyduty import dates, statutes
        >>> from safetyduty.statutes.provisions.administrative_penalty_law import LATE_PAYMENT
        >>> law = statutes.read("cn").on(date(2022, 7, 20))
        >>> late = accrue(LATE_PAYMENT, date(2022, 7, 15), law, dates.calendar("cn"), on=date(2022, 7, 20))
        >>> late.days, str(late.share), late.full_on
        (5, '3/20', datetime.date(2022, 8, 18))
    """
    rate = law[key]
    if rate.per != Days(1):
        what = Phrase("“{key}”不是逐日加处", "{key!r} adds nothing day by day")
        raise Ambiguous(what.fill(key=key.name))
    paused = merged(pauses)
    counted = max((on - due_day).days, 0) - sum(_shared(pause, due_day, on) for pause in paused)
    needed = None if rate.cap is None else ceil(rate.cap / rate.share)
    days = counted if needed is None else min(counted, needed)
    share = rate.share * days if rate.cap is None else min(rate.share * days, rate.cap)
    full_on = None if needed is None else count(due_day, Days(needed), calendar, pauses=paused).end
    return Accrual(
        count(due_day, Days(1), calendar, pauses=paused).end,
        days,
        share,
        full_on,
        (law.reason(key),),
        law.caveats(key),
    )


def _shared(pause: Pause, after: date, through: date) -> int:
    until = through + timedelta(days=1) if pause.span.until is None else min(pause.reopens, through + timedelta(days=1))
    return max((until - max(pause.since, after + timedelta(days=1))).days, 0)
