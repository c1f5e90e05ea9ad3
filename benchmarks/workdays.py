"""工作日 · workdays — +15 working days: one look-up against chinese_calendar's day-by-day loop."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import chinese_calendar

from benchmarks.timing import side_by_side
from safetyduty import dates

STARTS = 200


def run() -> Iterator[str]:
    """The ratio, and how many of the answers differ."""
    cn = dates.calendar("cn")
    random = Random(7)
    starts = [date(2018, 1, 1) + timedelta(days=random.randrange(365 * 8)) for _ in range(STARTS)]
    wrong = sum(cn.add(start, 15) != _loop(start, 15) for start in starts)
    ratio = side_by_side(
        lambda: [cn.add(start, 15) for start in starts], lambda: [_loop(start, 15) for start in starts]
    )
    yield f"+15 working days, {STARTS} starts: {ratio}; {wrong} differ"


def _loop(start: date, workdays: int) -> date:
    day = start
    while workdays:
        day += timedelta(days=1)
        workdays -= chinese_calendar.is_workday(day)
    return day
