"""计算期间 · counting — from a start and a term to its last day; which days did not count is told when asked.

Reaching the end is a look-up or two. The ledger of steps is drawn up only for whoever asks, and re-adds to the result.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

from attrs import evolve, field, frozen
from dateutil.relativedelta import relativedelta

from safetyduty.dates.moments import aware
from safetyduty.dates.pauses import Pause, merged
from safetyduty.dates.span import Span
from safetyduty.dates.stages import stages_of
from safetyduty.dates.terms import Days, Hours, Minutes, MonthEnd, Months, Roll, Term, Workdays, Years
from safetyduty.dates.workdays import Calendar
from safetyduty.errors import Ambiguous, OutsideCalendar
from safetyduty.words import Phrase, Worded

__all__ = ["Count", "Step", "StepKind", "count"]

_DAY = timedelta(days=1)


class StepKind(Worded):
    """Why a day did not count, or where the end moved (计算步骤)."""

    START = "start", "起算日不计入", "start day not counted"
    SKIPPED = "skipped", "休息日不计入", "rest day not counted"
    PAUSED = "paused", "中止或扣除，不计入", "paused or excluded, not counted"
    MONTH_END = "month-end", "当月无对应日", "no such day in that month"
    EXTENDED = "extended", "原期限届满日，自此延长", "the term ended here and was extended"
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

    ``end`` is the last day, to its end, for day terms, and the exact moment for hours and minutes. ``provisional`` says that
    a day on the way may still be moved by a notice that is not out yet; ``edition`` names the calendar it was counted with.
    """

    start: date
    term: Term
    end: date
    provisional: bool
    more: tuple[Term, ...]
    pauses: tuple[Pause, ...]
    _calendar: Calendar = field(repr=False, eq=False)

    @property
    def edition(self) -> str:
        """The edition of the calendar that was counted with."""
        return self._calendar.edition

    @property
    def unsettled(self) -> Span | None:
        """Of the days that the end depends on, those that a notice may still move: all after the start, or those rolled over."""
        if not self.provisional:
            return None
        works = any(isinstance(each, Workdays) for each in (self.term, *self.more))
        ends = _ends(self.start, self.term, self._calendar, self.more, merged(self.pauses))
        first = self.start + _DAY if works else ends[-2]
        return self._calendar.unsettled(min(first, self.end), self.end)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every day that was not counted, skipped, paused or rolled over, in order, each with its reason."""
        return tuple(sorted(_steps(self, self._calendar), key=lambda step: step.day))


def count(
    start: date, term: Term, calendar: Calendar, *, more: tuple[Term, ...] = (), pauses: tuple[Pause, ...] = ()
) -> Count:
    """Count *term* from *start*, prolonged by *more*, without the days of *pauses* (计算期间).

    The start day is not counted; hours and minutes run from the start moment and take no notice of holidays. Working days
    skip weekends and holidays and include make-up days. A day, month or year term whose last day is a rest day moves on only
    where the term says so. Of *more*, terms of one unit are added together first, so that their order does not matter. A day
    that lies in several of *pauses* is left out once.

    Raises:
        Ambiguous: Hours from a day, days from a moment, a moment without a time zone, hours that are paused, a pause that
            has no end yet, a month end that the term does not decide, or an end beyond the year 9999.
        OutsideCalendar: A working-day question beyond the calendar.

    Basis:
        《民法典》第二百条至第二百零三条

    Examples:
        >>> from safetyduty.dates import Workdays, calendar
        >>> counted = count(date(2026, 9, 29), Workdays(3), calendar("cn"))
        >>> counted.end, len(counted.steps)
        (datetime.date(2026, 10, 9), 8)
    """
    if isinstance(start, datetime) or isinstance(term, Hours | Minutes):
        return Count(start, term, _moment_after(start, term, more, pauses), False, more, pauses, calendar)
    if more or pauses:
        return _staged(start, term, calendar, more, merged(pauses))
    if isinstance(term, Workdays):
        return _worked(start, term, calendar)
    end, used = _rolled(_corresponding(start, term), term.roll, calendar)
    return Count(start, term, end, term.roll is Roll.FORWARD and end >= used.settled_until, (), (), used)


def _worked(start: date, term: Workdays, calendar: Calendar) -> Count:
    try:
        end = calendar.add(start, term.count) if term.count else calendar.next_workday(start)
    except OutsideCalendar:
        if calendar.beyond is None or start < calendar.first:
            raise
        return _worked(start, term, calendar.beyond)
    return Count(start, term, end, end >= calendar.settled_until, (), (), calendar)


def _rolled(end: date, roll: Roll, calendar: Calendar) -> tuple[date, Calendar]:
    if roll is Roll.NONE:
        return end, calendar
    try:
        return calendar.next_workday(end), calendar
    except OutsideCalendar:
        if calendar.beyond is None or end < calendar.first:
            raise
        return _rolled(end, roll, calendar.beyond)


def _staged(start: date, term: Term, calendar: Calendar, more: tuple[Term, ...], pauses: tuple[Pause, ...]) -> Count:
    """The slow way: stage by stage, around the pauses."""
    for each in more:
        if isinstance(each, Hours | Minutes):
            raise Ambiguous(_MIXED.fill(term=each.words()))
    try:
        end = _ends(start, term, calendar, more, pauses)[-1]
    except OutsideCalendar:
        if calendar.beyond is None or start < calendar.first:
            raise
        return _staged(start, term, calendar.beyond, more, pauses)
    counts_workdays = any(isinstance(each, Workdays) for each in (term, *more)) or _rolls(term, more)
    return Count(start, term, end, counts_workdays and end >= calendar.settled_until, more, pauses, calendar)


def _rolls(term: Term, more: tuple[Term, ...]) -> bool:
    return any(isinstance(each, Days | Months | Years) and each.roll is Roll.FORWARD for each in (term, *more))


def _ends(
    start: date, term: Term, calendar: Calendar, more: tuple[Term, ...], pauses: tuple[Pause, ...]
) -> tuple[date, ...]:
    """The last day of each stage, then that of the whole, rolled where a stage says so."""
    ends: list[date] = []
    stages = stages_of(term, more)
    for stage in stages:
        start = _around(start, stage, calendar, pauses)
        ends.append(start)
    last = calendar.next_workday(start) if _rolls(term, more) or stages[0] == Workdays(0) else start
    return (*ends, last)


def _around(start: date, stage: Term, calendar: Calendar, pauses: tuple[Pause, ...]) -> date:
    """The last day of one stage that leaves out the days of *pauses*; each pause that it meets moves it on."""
    if isinstance(stage, Workdays):
        left = stage.count
        end = calendar.add(start, left) if left else start
        for pause in pauses:
            since = max(pause.since, start + _DAY)
            if left and since <= end and pause.reopens > since:
                left += calendar.count(since - _DAY, pause.reopens - _DAY)
                end = calendar.add(start, left)
        return end
    end = _corresponding(start, stage)
    for pause in pauses:
        since = max(pause.since, start + _DAY)
        if since <= end and pause.reopens > since:
            with _to_the_end_of_time(stage):
                end += pause.reopens - since
    return end


def _corresponding(start: date, term: Term) -> date:
    """The last day of a term in days, months or years, by the calendar alone."""
    with _to_the_end_of_time(term):
        if isinstance(term, Days):
            return start + timedelta(days=term.count)
        if not isinstance(term, Months | Years):
            raise Ambiguous(_MIXED.fill(term=term.words()))
        end = start + relativedelta(months=term.count if isinstance(term, Months) else 12 * term.count)
        if end.day == start.day or term.month_end is MonthEnd.LAST_DAY:
            return end
        if term.month_end is MonthEnd.NEXT_DAY:
            return end + _DAY
    what = Phrase(
        "{start}起{term}：届满之月没有对应日，期限未说明以何日为末日",
        "{term} from {start}: the last month has no such day, and the term does not say which day ends it",
    )
    raise Ambiguous(what.fill(start=start, term=term.words()))


def _steps(counted: Count, calendar: Calendar) -> Iterator[Step]:
    if isinstance(counted.end, datetime):
        return
    start, term, pauses = counted.start, counted.term, counted.pauses
    ends, stages = _ends(start, term, calendar, counted.more, pauses), stages_of(term, counted.more)
    if any(stage.count for stage in stages):
        yield Step(start, StepKind.START, StepKind.START.label)
    longer = sum(each.count for each in counted.more if type(each) is type(term))
    if longer:
        ended = _around(start, term, calendar, pauses)
        yield Step(ended, StepKind.EXTENDED, evolve(term, count=longer).words())
    for index, (stage, end) in enumerate(zip(stages, ends, strict=False)):
        if index:
            yield Step(start, StepKind.EXTENDED, stage.words())
        yield from _passed(start, end, stage, calendar, pauses)
        start = end
    over = StepKind.SKIPPED if stages == (Workdays(0),) else StepKind.ROLLED
    yield from (Step(day, over, calendar.name(day)) for day in _after(start - _DAY, counted.end - _DAY))


def _passed(start: date, end: date, stage: Term, calendar: Calendar, pauses: tuple[Pause, ...]) -> Iterator[Step]:
    """What did not count between the ends of two stages."""
    if isinstance(stage, Workdays):
        for day in _after(start, end):
            if not calendar.is_workday(day):
                yield Step(day, StepKind.SKIPPED, calendar.name(day))
            elif (why := _why_paused(day, pauses)) is not None:
                yield Step(day, StepKind.PAUSED, why)
        return
    if isinstance(stage, Months | Years):
        plain = _corresponding(start, stage)
        if plain.day != start.day:
            yield Step(plain, StepKind.MONTH_END, stage.month_end.label)
    for pause in pauses:
        until = min(pause.span.until or date.max, end + _DAY)
        for day in _after(max(pause.since - _DAY, start), until - _DAY):
            yield Step(day, StepKind.PAUSED, pause.why)


def _why_paused(day: date, pauses: tuple[Pause, ...]) -> Phrase | None:
    return next((pause.why for pause in pauses if day in pause.span), None)


def _moment_after(start: date, term: Term, more: tuple[Term, ...], pauses: tuple[Pause, ...]) -> datetime:
    """Hours and minutes that pass, whatever the clocks do meanwhile."""
    if not isinstance(term, Hours | Minutes):
        raise Ambiguous(
            Phrase(
                "按日计算的期限应从日期起算，而不是时刻{start}",
                "a term in days starts from a day, not from the moment {start}",
            ).fill(start=start)
        )
    moment, passing = _moment(start), timedelta()
    if pauses:
        what = Phrase("按小时、分钟计算的期限不因任何日期中止", "a term in hours or minutes is not paused by any day")
        raise Ambiguous(what)
    with _to_the_end_of_time(term):
        for each in (term, *more):
            if not isinstance(each, Hours | Minutes):
                raise Ambiguous(_MIXED.fill(term=each.words()))
            passing += timedelta(hours=each.count) if isinstance(each, Hours) else timedelta(minutes=each.count)
        return (moment.astimezone(UTC) + passing).astimezone(moment.tzinfo)


_MIXED = Phrase("{term}不能与另一种单位相加", "{term} cannot be added to a term of that other kind")


@contextmanager
def _to_the_end_of_time(term: Term) -> Iterator[None]:
    try:
        yield
    except (OverflowError, ValueError):
        what = Phrase("期限{term}超出了可计算的日期", "{term} reaches beyond the days that can be counted")
        raise Ambiguous(what.fill(term=term.words())) from None


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
    return aware(start)
