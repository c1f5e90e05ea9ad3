"""工作日 · workdays — +15 working days from 5,000 days: one by one, with its reasons, and a column at a time."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from timeit import timeit

import chinese_calendar
import numpy as np

from benchmarks.timing import side_by_side
from safetyduty import dates, deadlines
from safetyduty.dates import columns

TERM = dates.Workdays(15)
STARTS, LOOPED, COLUMN = 5_000, 300, 2_000_000
FIRST, LAST = date(2006, 1, 1), date(2026, 11, 1)


def starts() -> list[date]:
    """The days that every peer counts from, the same in every run."""
    random, days = Random(7), (LAST - FIRST).days + 1
    return [FIRST + timedelta(days=random.randrange(days)) for _ in range(STARTS)]


def run() -> Iterator[str]:
    """The ratios, and how many answers of each way are wrong."""
    cn, days = dates.calendar("cn"), starts()
    loop = [_loop(day) for day in days]
    yield from _one_by_one(cn, days, loop)
    yield from _without_make_up_days(cn, days, loop)
    yield from _ledgers(cn, days)
    yield from _column(cn, days)


def _one_by_one(cn: dates.Calendar, days: list[date], loop: list[date]) -> Iterator[str]:
    some = days[:LOOPED]
    for name, ours in (
        ("Calendar.add", lambda day: cn.add(day, 15)),
        ("due", lambda day: deadlines.due(TERM, day, cn).day),
    ):
        wrong = sum(ours(day) != end for day, end in zip(days, loop, strict=True))
        ratio = side_by_side(lambda ours=ours: [ours(day) for day in some], lambda: [_loop(day) for day in some])
        yield f"{name}, against is_workday day by day, {LOOPED} starts timed: {ratio}; {wrong} of {STARTS:,} wrong"


def _without_make_up_days(cn: dates.Calendar, days: list[date], loop: list[date]) -> Iterator[str]:
    """Numpy is given what it can be given: which days are off; it has no place for weekends that are worked."""
    off = np.busdaycalendar(holidays=np.array(sorted(cn.rests), "datetime64[D]"))

    def peer(day: date) -> date:
        end: date = np.busday_offset(day, 15, roll="backward", busdaycal=off).item()
        return end

    wrong = sum(peer(day) != end for day, end in zip(days, loop, strict=True))
    ratio = side_by_side(lambda: [cn.add(day, 15) for day in days], lambda: [peer(day) for day in days])
    yield f"Calendar.add, against busday_offset with the holidays alone: {ratio}; {wrong} of its {STARTS:,} are wrong ({wrong / STARTS:.1%})"


def _ledgers(cn: dates.Calendar, days: list[date]) -> Iterator[str]:
    due = timeit(lambda: [deadlines.due(TERM, day, cn) for day in days], number=3) / 3 / STARTS
    found = [deadlines.due(TERM, day, cn) for day in days]
    told = timeit(lambda: [deadline.ledger for deadline in found], number=1) / STARTS
    yield f"due() alone: {due * 1e6:.2f} µs; its ledger, when asked for: {told * 1e6:.2f} µs more"


def _column(cn: dates.Calendar, days: list[date]) -> Iterator[str]:
    column = np.resize(np.array(days, "datetime64[D]"), COLUMN)
    off = np.busdaycalendar(holidays=np.array(sorted(cn.rests), "datetime64[D]"))
    wrong = sum(
        end != cn.add(day, 15) for day, end in zip(days, columns.count(column, TERM, cn).ends.tolist(), strict=False)
    )
    ratio = side_by_side(
        lambda: columns.count(column, TERM, cn),
        lambda: np.busday_offset(column, 15, roll="backward", busdaycal=off),
        rounds=5,
    )
    ours, peer = (seconds / COLUMN * 1e9 for seconds in (ratio.ours, ratio.peer))
    yield f"{COLUMN:,} days in a column: {ours:.1f} ns a day, busday_offset {peer:.1f} ns: {ratio}; {wrong} of {STARTS:,} wrong"


def _loop(start: date) -> date:
    day, left = start, TERM.count
    while left:
        day += timedelta(days=1)
        left -= chinese_calendar.is_workday(day)
    return day
