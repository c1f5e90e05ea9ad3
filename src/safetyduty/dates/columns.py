"""列 · columns — one term counted from a whole column of days at once, with numpy.

Imported by whoever has such columns, ``from safetyduty.dates import columns``; it needs the extra ``sim``. Each row is what
`safetyduty.dates.count` gives for that day alone.
"""

from collections.abc import Iterator
from datetime import date
from typing import NoReturn, TypeAlias

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from safetyduty.dates import counting
from safetyduty.dates.terms import Days, Hours, Minutes, MonthEnd, Months, Roll, Term, Workdays, Years
from safetyduty.dates.workdays import Calendar
from safetyduty.errors import Ambiguous, OutsideCalendar
from safetyduty.words import Phrase

__all__ = ["Counts", "count"]

_DaysColumn: TypeAlias = NDArray[np.datetime64]
_Numbers: TypeAlias = NDArray[np.int64]

_EPOCH = date(1970, 1, 1).toordinal()
_NEVER = np.iinfo(np.int64).min
"""What numpy keeps where there is no day."""

_FIRST, _LAST = date.min.toordinal() - _EPOCH, date.max.toordinal() - _EPOCH
_FINER = frozenset({"h", "m", "s", "ms", "us", "ns", "ps", "fs", "as"})


@frozen(eq=False)
class Counts:
    """The ends of a term from each row of a column (一列期间计算结果): arrays of the column's shape, read-only.

    ``provisional`` says of each row that a day on the way may still be moved by a notice that is not out yet; ``edition``
    names the calendar that counts every row so: where a row leaves the announced years, the one `Calendar.beyond` them.
    """

    ends: _DaysColumn
    provisional: NDArray[np.bool_]
    edition: str


def count(starts: _DaysColumn, term: Term, calendar: Calendar) -> Counts:
    """Count *term* from each day of *starts*, as `safetyduty.dates.count` counts it from one (成列计算期间).

    Args:
        starts: An array of ``datetime64[D]``; a finer unit is taken where no row has a time of day.

    Raises:
        Ambiguous: The array holds no days, or times of day; a row has no day (NaT); a term in hours or minutes; a month end
            that the term does not decide; an end beyond the year 9999.
        OutsideCalendar: A working-day question beyond the calendar; it names the first row that asks one.

    Basis:
        《民法典》第二百条至第二百零三条

    Examples:
        >>> from safetyduty.dates import calendar
        >>> starts = np.array(["2026-09-29", "2026-12-24"], "datetime64[D]")
        >>> counted = count(starts, Workdays(3), calendar("cn"))
        >>> [str(day) for day in counted.ends], counted.provisional.tolist()
        (['2026-10-09', '2026-12-29'], [False, True])
    """
    if isinstance(term, Hours | Minutes):
        raise Ambiguous(
            Phrase("按小时、分钟计算的期限不能成列计算", "hours and minutes are not counted in columns of days")
        )
    days = _days(starts)
    if not days.size:
        return _counts(days.copy(), np.zeros(days.shape, np.bool_), calendar.edition)
    _require_each_a_day(days)
    if isinstance(term, Workdays):
        return _looked_up(days, term, calendar)
    ends = _corresponding(days, term, calendar)
    if term.roll is Roll.NONE:
        return _counts(ends, np.zeros(ends.shape, np.bool_), calendar.edition)
    return _looked_up(ends, Workdays(0), calendar)


def _counts(ends: _Numbers, provisional: NDArray[np.bool_], edition: str) -> Counts:
    days, doubted = np.asarray(ends).view("datetime64[D]"), np.asarray(provisional)
    days.flags.writeable = doubted.flags.writeable = False
    return Counts(days, doubted, edition)


def _days(starts: object) -> _Numbers:
    """The column as numbers of days since 1970."""
    if not isinstance(starts, np.ndarray) or starts.dtype.kind != "M":
        kind = starts.dtype if isinstance(starts, np.ndarray) else type(starts).__name__
        what = Phrase(
            "成列计算需要datetime64[D]数组，而不是{kind}；请先转换：np.array(days, 'datetime64[D]')",
            "a column of days is an array of datetime64[D], not {kind}; make it one: np.array(days, 'datetime64[D]')",
        )
        raise Ambiguous(what.fill(kind=kind))
    unit, _ = np.datetime_data(starts.dtype)
    days = starts.astype("datetime64[D]", copy=False)
    if unit != "D" and (unit not in _FINER or bool(np.any((days != starts) & ~np.isnat(starts)))):
        what = Phrase(
            "{kind}的列并非都是某日；请先定为日期：starts.astype('datetime64[D]')",
            "a column of {kind} does not say days; decide them first: starts.astype('datetime64[D]')",
        )
        raise Ambiguous(what.fill(kind=starts.dtype))
    return days.view(np.int64)


def _require_each_a_day(days: _Numbers) -> None:
    low, high = int(days.min()), int(days.max())
    if low == _NEVER:
        what = Phrase("第{row}行没有日期（NaT）", "row {row} has no day (NaT)")
        raise Ambiguous(what.fill(row=int(np.argmin(days))))
    if low < _FIRST or high > _LAST:
        row = int(np.argmax((days < _FIRST) | (days > _LAST)))
        what = Phrase("第{row}行不在公元1年至9999年之间", "row {row} lies outside the years 1 to 9999")
        raise Ambiguous(what.fill(row=row))


def _corresponding(days: _Numbers, term: Days | Months | Years, calendar: Calendar) -> _Numbers:
    """The last day of a term in days, months or years, by the calendar alone."""
    if isinstance(term, Days):
        if int(days.max()) + term.count > _LAST:
            _ask_alone(days, days > _LAST - term.count, term, calendar)
        return days + term.count
    low, high = int(days.min()), int(days.max())
    if high - low < days.size and term.month_end is not MonthEnd.REFUSED:  # fewer days than rows: each is asked once
        return _months_later(np.arange(low, high + 1), term, calendar).take(days - low)
    return _months_later(days, term, calendar)


def _months_later(days: _Numbers, term: Months | Years, calendar: Calendar) -> _Numbers:
    starts = days.view("datetime64[D]")
    months = starts.astype("datetime64[M]")
    later = term.count if isinstance(term, Months) else 12 * term.count
    last = np.datetime64("9999-12", "M").astype(np.int64)
    if int(months.view(np.int64).max()) + later > last:
        _ask_alone(days, months.view(np.int64) > int(last) - later, term, calendar)
    first = (months + later).astype("datetime64[D]")
    apart = (starts - months.astype("datetime64[D]")).view(np.int64)
    longest = ((months + (later + 1)).astype("datetime64[D]") - first).view(np.int64)
    if term.month_end is MonthEnd.REFUSED and bool(np.any(apart >= longest)):
        _ask_alone(days, apart >= longest, term, calendar)
    if term.month_end is not MonthEnd.NEXT_DAY:
        longest -= 1
    ends: _Numbers = first.view(np.int64) + np.minimum(apart, longest)
    return ends


def _looked_up(days: _Numbers, term: Workdays, calendar: Calendar) -> Counts:
    """The working day that is so many after each of *days*; for none, the first that is not before it."""
    tables = tuple(_tables(term.count, calendar))
    ends = np.concatenate([table for table, _ in tables])
    provisional = np.concatenate([table >= _number(level.settled_until) for table, level in tables])
    offsets = days - _number(calendar.first)
    low, high = int(offsets.min()), int(offsets.max())
    if low < 0 or high >= len(ends):
        _ask_alone(days, (offsets < 0) | (offsets >= len(ends)), term, calendar)
    reached = 0
    for table, level in tables:
        reached += len(table)
        if high < reached:
            return _counts(ends.take(offsets), provisional.take(offsets), level.edition)
    raise AssertionError  # the last table reaches the last row


def _tables(workdays: int, calendar: Calendar) -> Iterator[tuple[_Numbers, Calendar]]:
    """Where each day of *calendar* ends, as far as it can tell; then each day that only the calendar beyond it can tell."""
    told, level = 0, calendar
    while True:
        ends = _ends(workdays, level)
        yield ends[told:], level
        told = len(ends)
        if level.beyond is None or level.beyond.first != calendar.first:
            return
        level = level.beyond


def _ends(workdays: int, calendar: Calendar) -> _Numbers:
    ranks = np.frombuffer(calendar.ranks, np.intc).astype(np.int64)
    worked = np.frombuffer(calendar.worked, np.intc).astype(np.int64) - _EPOCH
    before = np.concatenate([np.full(1, -1), ranks[:-1]])
    places = ranks + min(workdays, len(ranks)) if workdays else before + 1
    return worked[places[: np.searchsorted(places, len(worked))]]


def _ask_alone(days: _Numbers, rows: NDArray[np.bool_], term: Term, calendar: Calendar) -> NoReturn:
    """Refuse the first of *rows* for the reason that it is refused for alone."""
    day = date.fromordinal(int(days[rows].flat[0]) + _EPOCH)
    counting.count(day, term, calendar)
    raise OutsideCalendar(day, calendar.first, calendar.until, calendar.edition)


def _number(day: date) -> int:
    return day.toordinal() - _EPOCH
