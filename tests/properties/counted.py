"""Days and terms to count with, a working day asked of the published table itself, and counting on the fingers."""

from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta, timezone

import chinese_calendar
from hypothesis import strategies as st

from safetyduty.dates import Days, MonthEnd, Months, Pause, Roll, Span, Term, Workdays, Years, calendar
from safetyduty.words import Phrase

CN = calendar("cn")
DAY = timedelta(days=1)

starts = st.dates(date(2004, 1, 2), date(2024, 12, 31))
counts = st.integers(0, 400)
rolls = st.sampled_from(Roll)
month_ends = st.sampled_from([MonthEnd.LAST_DAY, MonthEnd.NEXT_DAY])
rolling = (
    st.builds(Days, counts, st.just(Roll.FORWARD))
    | st.builds(Months, st.integers(0, 20), st.just(Roll.FORWARD))
    | st.builds(Years, st.integers(0, 1), st.just(Roll.FORWARD))
)
day_terms = (
    st.builds(Days, counts, rolls)
    | st.builds(Workdays, counts)
    | st.builds(Months, st.integers(0, 20), rolls)
    | st.builds(Years, st.integers(0, 1), rolls)
)
seconds = st.integers(0, 20 * 365 * 24 * 3600)
zones = st.sampled_from([UTC, timezone(timedelta(hours=8))])
moments = st.builds(lambda zone, later: datetime(2004, 1, 2, tzinfo=zone) + timedelta(seconds=later), zones, seconds)

# Short terms that are paused and prolonged: a term, its pauses and its extensions together stay within the calendar.
paused_starts = st.dates(date(2004, 1, 2), date(2022, 12, 31))
short_days = st.builds(Days, st.integers(0, 90), rolls)
short_workdays = st.builds(Workdays, st.integers(0, 60))
short_terms = (
    short_days
    | short_workdays
    | st.builds(Months, st.integers(0, 6), rolls, month_ends)
    | st.builds(Years, st.integers(0, 1), rolls, month_ends)
)
extensions = st.lists(
    st.builds(Days, st.integers(0, 30), rolls)
    | st.builds(Workdays, st.integers(0, 20))
    | st.builds(Months, st.integers(0, 2), rolls),
    max_size=4,
).map(tuple)
reasons = st.sampled_from([Phrase("鉴定", "appraisal"), Phrase("检测", "testing"), Phrase("公告", "notice")])


@st.composite
def pauses_near(draw: st.DrawFn, start: date, most: int = 4) -> tuple[Pause, ...]:
    """Pauses around and after *start*: overlapping, touching, apart, or before it."""
    sinces = st.integers(-30, 150)
    lengths = st.integers(1, 40)
    drawn = draw(st.lists(st.tuples(sinces, lengths, reasons), max_size=most))
    return tuple(
        Pause(Span(start + timedelta(days=since), start + timedelta(days=since + days)), why)
        for since, days, why in drawn
    )


@st.composite
def paused(draw: st.DrawFn) -> tuple[date, tuple[Pause, ...]]:
    """A start, and pauses near it."""
    start = draw(paused_starts)
    return start, draw(pauses_near(start))


def works(day: date) -> bool:
    """Whether *day* is worked, by the table the calendar was copied from, put right on one Saturday."""
    return day == date(2005, 12, 31) or bool(chinese_calendar.is_workday(day))


def run(after: date, through: date) -> list[date]:
    """The days after *after*, to *through*."""
    return [after + timedelta(days=offset) for offset in range(1, (through - after).days + 1)]


def corresponding(start: date, months: int, month_end: MonthEnd = MonthEnd.LAST_DAY) -> date:
    """The corresponding day *months* later, month by month."""
    year, month = start.year, start.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    last = monthrange(year, month)[1]
    if start.day > last and month_end is MonthEnd.NEXT_DAY:
        return date(year, month, last) + DAY
    return date(year, month, min(start.day, last))


def fingers(
    start: date,
    stages: Sequence[Term],
    pauses: Iterable[Pause] = (),
    *,
    working: Callable[[date], bool] = works,
) -> date:
    """The end of *stages*, one after the other, walked day by day: a paused day never counts."""
    still = {day for pause in pauses for day in run(pause.since - DAY, pause.reopens - DAY)}
    day = start
    for stage in stages:
        left = stage.count
        if isinstance(stage, Months | Years):
            months = stage.count if isinstance(stage, Months) else 12 * stage.count
            left = (corresponding(day, months, stage.month_end) - day).days
        while left:
            day += DAY
            if day not in still and (not isinstance(stage, Workdays) or working(day)):
                left -= 1
    moves = any(isinstance(stage, Days | Months | Years) and stage.roll is Roll.FORWARD for stage in stages)
    while (moves or stages[0] == Workdays(0)) and not working(day):
        day += DAY
    return day


def by_unit(term: Term, more: Sequence[Term]) -> list[Term]:
    """*term* with all of *more* that has its unit, then the rest from years to working days, each unit in one."""
    stages = [type(term), *(unit for unit in (Years, Months, Days, Workdays) if unit is not type(term))]
    found: list[Term] = []
    for unit in stages:
        own = [each for each in (term, *more) if type(each) is unit]
        if not own:
            continue
        total = sum(each.count for each in own)
        if unit is Workdays:
            found.append(Workdays(total))
        else:
            rolled = any(isinstance(each, Days | Months | Years) and each.roll is Roll.FORWARD for each in own)
            roll = Roll.FORWARD if rolled else Roll.NONE
            ends = own[0].month_end if isinstance(own[0], Months | Years) else MonthEnd.LAST_DAY
            found.append(Days(total, roll) if unit is Days else unit(total, roll, ends))  # type: ignore[call-arg]
    return found
