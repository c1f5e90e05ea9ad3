"""早晚 · lateness — how long ago a deadline passed, how long there is left, and how much of a term has run."""

from datetime import UTC, date, datetime, timedelta

from attrs import frozen

from safetyduty.dates import Calendar, StepKind, Workdays, aware
from safetyduty.deadlines.deadline import Deadline
from safetyduty.errors import Ambiguous
from safetyduty.words import Phrase

__all__ = ["Lateness", "Left", "elapsed", "late", "remaining"]


@frozen
class Lateness:
    """How long ago a deadline passed (逾期): calendar days, and the working days among them.

    ``days`` are whole ones. ``workdays`` is None for deadlines held against a moment, and for those before the calendar's
    first day.
    """

    days: int
    workdays: int | None


@frozen
class Left:
    """How long there is until a deadline passes (剩余): whole calendar days after today, and the working days among them.

    ``time`` is the exact time left where a moment was asked about; ``workdays`` is None there, and where the deadline lies
    beyond the calendar.
    """

    days: int
    workdays: int | None
    time: timedelta | None = None


def late(deadline: Deadline, calendar: Calendar, *, on: date) -> Lateness | None:
    """How late it is on the day, or at the moment, *on*; None on the due day itself and before (逾期).

    Against a moment, a day lasts to its cut-off, or to midnight in Beijing.

    Raises:
        OutsideCalendar: The day *on* is beyond the calendar.
        Ambiguous: A deadline in hours is held against a day, or any against a moment without a zone.

    Examples:
        >>> from safetyduty.dates import calendar
        >>> from safetyduty.deadlines import agreed
        >>> late(agreed(date(2022, 7, 15)), calendar("cn"), on=date(2022, 7, 20))
        Lateness(days=5, workdays=3)
    """
    if isinstance(on, datetime):
        passed = _since(deadline, on)
        return Lateness(passed.days, None) if passed > timedelta() else None
    _require_day(deadline, calendar, on)
    days = (on - deadline.day).days
    if days <= 0:
        return None
    return Lateness(days, calendar.count(deadline.day, on) if deadline.day >= calendar.first else None)


def remaining(deadline: Deadline, calendar: Calendar, *, on: date) -> Left | None:
    """How long there is left after the day, or from the moment, *on*; None once it has passed (剩余时间).

    Raises:
        OutsideCalendar: The day *on* is beyond the calendar.
        Ambiguous: A deadline in hours is held against a day, or any against a moment without a zone.

    Examples:
        >>> from safetyduty.dates import calendar
        >>> from safetyduty.deadlines import agreed
        >>> remaining(agreed(date(2022, 10, 10)), calendar("cn"), on=date(2022, 9, 30))
        Left(days=10, workdays=3, time=None)
    """
    if isinstance(on, datetime):
        left = -_since(deadline, on)
        return Left(left.days, None, left) if left >= timedelta() else None
    _require_day(deadline, calendar, on)
    days = (deadline.day - on).days
    if days < 0:
        return None
    return Left(days, calendar.count(on, deadline.day) if deadline.day < calendar.until else None)


def elapsed(deadline: Deadline, *, on: date) -> int | timedelta:
    """How much of the term has run at the end of the day, or at the moment, *on* (已经过): never more than all of it.

    Working days for a term in them, else days that count; the time passed, for terms in hours or minutes.

    Raises:
        Ambiguous: The deadline was set and not counted, or a day is held against a moment, or a moment has no zone.

    Examples:
        >>> from safetyduty import dates
        >>> from safetyduty.deadlines import due
        >>> elapsed(due(dates.Workdays(5), date(2022, 9, 29), dates.calendar("cn")), on=date(2022, 10, 8))
        2
    """
    counted = deadline.counted
    if counted is None:
        raise Ambiguous(Phrase("人为设定的日期没有经过计算", "a day that people set was not counted"))
    if isinstance(counted.end, datetime):
        if not isinstance(on, datetime):
            raise Ambiguous(_UNLIKE)
        start = counted.start
        assert isinstance(start, datetime)
        passed = min(aware(on), counted.end).astimezone(UTC) - start.astimezone(UTC)
        return max(passed, timedelta())
    if isinstance(on, datetime):
        raise Ambiguous(_UNLIKE)
    if not any(each.count for each in (counted.term, *counted.more)):
        return 0
    through = min(on, counted.end)
    apart = (StepKind.SKIPPED, StepKind.PAUSED) if isinstance(counted.term, Workdays) else (StepKind.PAUSED,)
    not_counted = sum(
        step.day < through
        if step.kind is StepKind.ROLLED
        else step.kind in apart and counted.start < step.day <= through
        for step in counted.steps
    )
    return max((through - counted.start).days - not_counted, 0)


_UNLIKE = Phrase(
    "按小时的时限要用时刻比较，按日的用日期", "a deadline in hours is held against a moment, one in days against a day"
)


def _since(deadline: Deadline, on: datetime) -> timedelta:
    return aware(on).astimezone(UTC) - deadline.ends.astimezone(UTC)


def _require_day(deadline: Deadline, calendar: Calendar, on: date) -> None:
    if isinstance(deadline.day, datetime):
        raise Ambiguous(_UNLIKE)
    calendar.require(on)
