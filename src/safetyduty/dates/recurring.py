"""轮次 · recurring — the quarters, half-years and years that a recurring duty falls into."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import partial

from dateutil.rrule import DAILY, MONTHLY, YEARLY, rrule

from safetyduty.dates.span import Span
from safetyduty.dates.terms import Days, Months, Term, Years
from safetyduty.errors import Ambiguous
from safetyduty.words import Phrase, Worded

__all__ = ["Cycle", "rounds"]


class Cycle(Worded):
    """How the rounds of a recurring duty lie (轮次的划分)."""

    CALENDAR = "calendar", "按日历的月、季、半年、年", "the calendar's months, quarters, half-years and years"
    ROLLING = "rolling", "自上一次起算", "from the last time it was done"


def rounds(per: Term, since: date, until: date) -> tuple[Span, ...]:
    """The rounds of *per* from the day *since* on that have begun before *until* (轮次), whole but for the first.

    Months that divide a year, and years, are those of the calendar: three months are its quarters. The first round is cut to
    begin on *since*. Several years count from the year of *since*, days from *since* itself.

    Raises:
        Ambiguous: The calendar has no such rounds: hours, working days, or months that do not divide a year.

    Examples:
        >>> for quarter in rounds(Months(3), date(2022, 2, 14), date(2022, 7, 1)):
        ...     print(quarter.words().en)
        2022-02-14 to 2022-03-31
        2022-04-01 to 2022-06-30
    """
    if until <= since:
        return ()
    begins = [day for day in _begins(per, since, until) if day < until]
    ends = [*begins[1:], _next(per, begins[-1])]
    return tuple(Span(max(begin, since), end) for begin, end in zip(begins, ends, strict=True))


def _begins(per: Term, since: date, until: date) -> Iterator[date]:
    match per:
        case Days(count) if count:
            rule, first = partial(rrule, DAILY), since
        case Months(count) if count and 12 % count == 0:
            rule = partial(rrule, MONTHLY)
            first = date(since.year, (since.month - 1) // count * count + 1, 1)
        case Years(count) if count:
            rule, first = partial(rrule, YEARLY), date(since.year, 1, 1)
        case _:
            what = Phrase("日历没有以{per}为一轮的划分", "the calendar has no rounds of {per}")
            raise Ambiguous(what.fill(per=per.words()))
    starts = rule(dtstart=_midnight(first), interval=count, until=_midnight(until))
    return (start.date() for start in starts)


def _next(per: Term, begin: date) -> date:
    """The day on which the round after the one that begins on *begin* begins."""
    if isinstance(per, Days):
        return begin + timedelta(days=per.count)
    months = per.count if isinstance(per, Months) else 12 * per.count
    year, month = divmod(begin.year * 12 + begin.month - 1 + months, 12)
    return date(year, month + 1, 1)


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001  # rrule counts days, in no zone
