"""holidays 库 · holidays_loop — +15 working days, ours and the ``holidays`` package, in a venv of its own.

``holidays`` pins dateutil below 3 and is never installed beside this library's dependencies: README.md says how to run this.
"""

from datetime import date, timedelta
from random import Random

import holidays

from benchmarks.timing import side_by_side
from safetyduty import dates
from safetyduty.dates import Workdays, count

STARTS, LOOPED = 5_000, 300
FIRST, LAST = date(2006, 1, 1), date(2026, 11, 1)


def main() -> None:
    """The ratios, and how many of the peer's answers are others than ours."""
    cn = dates.calendar("cn")
    china = holidays.country_holidays("CN", years=range(FIRST.year, LAST.year + 2))
    random, span = Random(7), (LAST - FIRST).days + 1
    starts = [FIRST + timedelta(days=random.randrange(span)) for _ in range(STARTS)]

    some = starts[:LOOPED]

    def loop(start: date) -> date:
        day, left = start, 15
        while left:
            day += timedelta(days=1)
            left -= china.is_working_day(day)
        return day

    def nth(start: date) -> date:
        found: date = china.get_nth_working_day(start, 15)
        return found

    for name, peer in (("is_working_day", loop), ("get_nth_working_day", nth)):
        other = sum(peer(day) != cn.add(day, 15) for day in starts)
        for said, ours in (
            ("Calendar.add", lambda day: cn.add(day, 15)),
            ("count", lambda day: count(day, Workdays(15), cn)),
        ):
            ratio = side_by_side(
                lambda ours=ours: [ours(day) for day in some], lambda peer=peer: [peer(day) for day in some]
            )
            print(f"{said}, against holidays {holidays.__version__} {name}: {ratio}; {other} of {STARTS:,} differ")


if __name__ == "__main__":
    main()
