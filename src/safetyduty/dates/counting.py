"""计算期间 · counting — from a start and a term to its last day, with each step named.

The ledger of steps re-adds to the result: what was not counted, what was skipped, where the end moved, and why.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

from attrs import frozen
from dateutil.relativedelta import relativedelta

from safetyduty.dates.terms import Days, Hours, Months, Roll, Term, Workdays, Years
from safetyduty.dates.workdays import Calendar
from safetyduty.errors import Ambiguous
from safetyduty.words import Phrase, Worded

__all__ = ["Count", "Step", "StepKind", "count"]


class StepKind(Worded):
    """Why a day did not count, or where the end moved (计算步骤)."""

    START = "start", "起算日不计入", "start day not counted"
    SKIPPED = "skipped", "休息日不计入", "rest day not counted"
    MONTH_END = "month-end", "当月无对应日，取月末", "no such day in that month: its last day"
    ROLLED = "rolled", "末日为休息日，顺延", "last day is a rest day: moved on"


@frozen
class Step:
    """One day of a count that did not simply count (一步)."""

    day: date
    kind: StepKind
    note: Phrase


@frozen
class Count:
    """The end of a term, and how it was reached (期间计算结果).

    ``end`` is the last day, to its end, for day terms, and the exact moment for hours. ``provisional`` says that a
    day on the way may still be moved by a notice that is not out yet.
    """

    start: date
    term: Term
    end: date
    steps: tuple[Step, ...]
    provisional: bool


def count(start: date, term: Term, calendar: Calendar) -> Count:
    """Count *term* from *start* (计算期间).

    The start day is not counted; hours run from the start moment and take no notice of holidays. Working days skip
    weekends and holidays and include make-up days. A day, month or year term whose last day is a rest day moves on
    only where the term says so.

    Raises:
        Ambiguous: Hours from a day, days from a moment, a moment without a time zone, or an end beyond the year 9999.
        OutsideCalendar: A working-day question beyond the calendar.

    Basis:
        《民法典》第二百条至第二百零三条

    Examples:
        >>> from safetyduty.dates import Workdays, calendar
        >>> counted = count(date(2026, 9, 29), Workdays(3), calendar("cn"))
        >>> counted.end, len(counted.steps)
        (datetime.date(2026, 10, 9), 8)
    """
    if isinstance(term, Hours):
        return Count(start, term, _hours_after(_moment(start), term), (), provisional=False)
    if isinstance(start, datetime):
        what = Phrase(
            "按日计算的期限应从日期起算，而不是时刻{start}",
            "a term in days starts from a day, not from the moment {start}",
        )
        raise Ambiguous(what.fill(start=start))
    return _worked(start, term, calendar) if isinstance(term, Workdays) else _calendared(start, term, calendar)


def _worked(start: date, term: Workdays, calendar: Calendar) -> Count:
    end = calendar.add(start, term.count) if term.count else calendar.next_workday(start)
    before = start if term.count else start - timedelta(days=1)  # a start day that is not counted has its own step
    skipped = (
        Step(day, StepKind.SKIPPED, calendar.name(day)) for day in _after(before, end) if not calendar.is_workday(day)
    )
    return Count(start, term, end, (*_start(start, term), *skipped), provisional=not calendar.settled(end))


def _calendared(start: date, term: Days | Months | Years, calendar: Calendar) -> Count:
    end = _calendar_end(start, term)
    steps = _start(start, term)
    if end.day != start.day and isinstance(term, Months | Years):
        steps = (*steps, Step(end, StepKind.MONTH_END, StepKind.MONTH_END.label))
    if term.roll is Roll.NONE:
        return Count(start, term, end, steps, provisional=False)
    rolled = calendar.next_workday(end)
    day_before = timedelta(days=1)
    moved = (Step(day, StepKind.ROLLED, calendar.name(day)) for day in _after(end - day_before, rolled - day_before))
    return Count(start, term, rolled, (*steps, *moved), provisional=not calendar.settled(rolled))


def _start(start: date, term: Term) -> tuple[Step, ...]:
    return (Step(start, StepKind.START, StepKind.START.label),) if term.count else ()


def _hours_after(moment: datetime, term: Hours) -> datetime:
    """Hours that pass, whatever the clocks do meanwhile."""
    with _to_the_end_of_time(term):
        return (moment.astimezone(UTC) + timedelta(hours=term.count)).astimezone(moment.tzinfo)


@contextmanager
def _to_the_end_of_time(term: Term) -> Iterator[None]:
    try:
        yield
    except (OverflowError, ValueError):
        what = Phrase("期限{term}超出了可计算的日期", "{term} reaches beyond the days that can be counted")
        raise Ambiguous(what.fill(term=term.words())) from None


def _calendar_end(start: date, term: Days | Months | Years) -> date:
    with _to_the_end_of_time(term):
        if isinstance(term, Days):
            return start + timedelta(days=term.count)
        months = term.count if isinstance(term, Months) else 12 * term.count
        return start + relativedelta(months=months)


def _after(start: date, through: date) -> Iterator[date]:
    return (start + timedelta(days=offset) for offset in range(1, (through - start).days + 1))


def _moment(start: date) -> datetime:
    if not isinstance(start, datetime):
        raise Ambiguous(
            Phrase(
                "按小时计算的期限应从时刻起算，而不是日期{start}",
                "a term in hours starts from a moment, not from the day {start}",
            ).fill(start=start)
        )
    if start.tzinfo is None:
        raise Ambiguous(
            Phrase(
                "时刻{start}没有时区；请写明，如+08:00", "the moment {start} has no time zone; state it, e.g. +08:00"
            ).fill(start=start)
        )
    return start
