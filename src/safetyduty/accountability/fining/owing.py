"""加处与按日 · owing — what a fine grows to: the surcharge on what is not paid, and the daily fine for what is not corrected."""

from collections.abc import Iterable
from datetime import date, timedelta

from attrs import frozen

from safetyduty.accountability.fining.bounds import whole
from safetyduty.dates import Calendar, Pause
from safetyduty.deadlines import accrue
from safetyduty.errors import Ambiguous
from safetyduty.statutes import Caveat, CaveatKind, Law, Reason
from safetyduty.statutes.provisions.administrative_penalty_law import LATE_PAYMENT
from safetyduty.statutes.provisions.work_safety_law import DAILY_FINE
from safetyduty.statutes.shapes.intervals import Number
from safetyduty.words import Phrase

__all__ = ["Owed", "daily_fine", "surcharge"]


@frozen
class Owed:
    """What is owed besides a fine on a day (加处金额): ``yuan`` for ``days`` days, the first of them ``since``.

    ``full_on`` is the day it reaches its cap, None where it has none. ``decide`` is what a person must still decide.
    """

    yuan: Number
    days: int
    since: date
    full_on: date | None
    because: tuple[Reason, ...]
    decide: tuple[Phrase, ...] = ()
    caveats: tuple[Caveat, ...] = ()


def surcharge(
    fine_yuan: int, due_day: date, law: Law, calendar: Calendar, *, on: date, pauses: Iterable[Pause] = ()
) -> Owed:
    """The surcharge on a fine of *fine_yuan* that was to be paid by *due_day*, at the end of the day *on* (加处罚款).

    3% a day, at most the fine itself; the days of *pauses*, those of a review or a suit, do not count.

    Raises:
        Ambiguous: The fine is negative, or a pause has no end yet.
        NothingInForce: There was no such rule on the day of the law.

    Basis:
        《行政处罚法》第七十二条第一款第一项、第七十三条第三款；《行政强制法》第四十五条第二款

    Examples:
        >>> from safetyduty import dates, statutes
        >>> law = statutes.read("cn").on(date(2022, 7, 20))
        >>> owed = surcharge(500_000, date(2022, 7, 15), law, dates.calendar("cn"), on=date(2022, 7, 20))
        >>> owed.yuan, owed.days, owed.full_on
        (75000, 5, datetime.date(2022, 8, 18))
    """
    _require_sum(fine_yuan)
    grown = accrue(LATE_PAYMENT, due_day, law, calendar, on=on, pauses=pauses)
    sum = whole(grown.share * fine_yuan)
    return Owed(sum, grown.days, grown.since, grown.full_on, grown.because, (), grown.caveats)


def daily_fine(fine_yuan: int, ordered: date, law: Law, *, on: date) -> Owed:
    """What a fine of *fine_yuan* may come to again, day by day, at the end of the day *on* (按日连续处罚).

    It may be imposed where a breach of the Work Safety Law was fined and its correction refused, from the day after the order
    was made; no text caps it.

    Args:
        ordered: The day on which the order to correct was made, not the limit it set.

    Raises:
        Ambiguous: The fine is negative.
        NothingInForce: Before 2021-09-01.

    Basis:
        《安全生产法》第一百一十二条

    Examples:
        >>> from safetyduty import statutes
        >>> law = statutes.read("cn").on(date(2024, 6, 3))
        >>> owed = daily_fine(50_000, date(2024, 6, 3), law, on=date(2024, 6, 13))
        >>> owed.yuan, owed.days, owed.since
        (500000, 10, datetime.date(2024, 6, 4))
    """
    _require_sum(fine_yuan)
    rule = law[DAILY_FINE]
    days = max((on - ordered).days, 0)
    decide = tuple(condition.name for condition in rule.conditions)
    caveats = (
        (*law.caveats(DAILY_FINE), Caveat(CaveatKind.DISCRETION, _MAY)) if rule.optional else law.caveats(DAILY_FINE)
    )
    sum = whole(rule.share * fine_yuan * days)
    return Owed(sum, days, ordered + timedelta(days=1), None, (law.reason(DAILY_FINE),), decide, caveats)


_MAY = Phrase("“可以”按日连续处罚，没有上限，由机关裁量", "the rule says may, and sets no cap: it is for the authority")


def _require_sum(fine_yuan: int) -> None:
    if fine_yuan < 0:
        what = Phrase("罚款{sum}元小于0", "a fine of {sum} yuan is below 0")
        raise Ambiguous(what.fill(sum=fine_yuan))
