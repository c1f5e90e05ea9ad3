"""逐级 · tiers — limits that follow one another: each begins, at the latest, when the one before it ends."""

from collections.abc import Iterable
from datetime import date

from safetyduty.dates import Calendar, Term
from safetyduty.deadlines.deadline import Deadline
from safetyduty.deadlines.reckoning import due
from safetyduty.deadlines.statutory import Limit

__all__ = ["relay"]


def relay(limits: Iterable[Limit | Term], start: date, calendar: Calendar) -> tuple[Deadline, ...]:
    """The latest end of each of *limits*, where each starts as the one before it ends (逐级时限): reports up the tiers.

    Raises:
        Ambiguous: A limit does not fit the end of the one before it: hours after a day, days after a moment.
        OutsideCalendar: The count leaves the calendar, and what lies beyond it.

    Examples:
        >>> from datetime import datetime, timedelta, timezone
        >>> from safetyduty import dates, statutes
        >>> from safetyduty.deadlines import limit
        >>> from safetyduty.statutes.provisions.order_493_2007 import TIER_REPORT, UNIT_REPORT
        >>> received = datetime(2022, 6, 28, 23, 10, tzinfo=timezone(timedelta(hours=8)))
        >>> law = statutes.read("cn").on(received.date())
        >>> tiers = [limit(key, law) for key in (UNIT_REPORT, TIER_REPORT, TIER_REPORT, TIER_REPORT)]
        >>> [deadline.day.strftime("%d %H:%M") for deadline in relay(tiers, received, dates.calendar("cn"))]
        ['29 00:10', '29 02:10', '29 04:10', '29 06:10']
    """
    ends: list[Deadline] = []
    for limit in limits:
        ends.append(due(limit, ends[-1].day if ends else start, calendar))
    return tuple(ends)
