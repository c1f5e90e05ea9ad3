"""推算 · reckoning — from a limit and a start to a Deadline, around pauses and with extensions."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from attrs import evolve

from safetyduty.dates import (
    Calendar,
    Count,
    Days,
    Hours,
    Minutes,
    Months,
    Pause,
    Roll,
    Span,
    Term,
    Workdays,
    Years,
    count,
)
from safetyduty.deadlines.deadline import Deadline
from safetyduty.deadlines.extension import Extension, extended_because, require_extendable
from safetyduty.deadlines.statutory import Limit
from safetyduty.errors import Ambiguous, OutsideCalendar
from safetyduty.statutes import Caveat, CaveatKind
from safetyduty.statutes.shapes import Sense
from safetyduty.words import Phrase

__all__ = ["due", "latest_start"]

_BACKWARDS = (Sense.AHEAD, Sense.CLOSING)
_DAY = timedelta(days=1)


def due(
    limit: Limit | Term,
    start: date,
    calendar: Calendar,
    *,
    pauses: tuple[Pause, ...] = (),
    extensions: tuple[Extension, ...] = (),
    cut_off: time | None = None,
) -> Deadline:
    """When *limit* ends that started to run on *start* (期限届满).

    A limit whose sense counts back (`Sense.AHEAD`, `Sense.CLOSING`) is given the day of its event as *start*; the answer is
    the last day on which there is still so much time before it, or the window that closes with it.

    Args:
        pauses: Days that do not count; in any order, overlapping or not. Extensions too come in any order.
        cut_off: When the last day ends for whoever must act in business hours; midnight, if not given.

    Raises:
        Ambiguous: The term does not fit the start (hours from a day, days from a moment, a moment without a time zone), hours
            are paused, a pause has no end yet, or a limit that counts back is paused or extended.
        NotExtendable: The provision knows no extension, or the ceiling is passed.
        OutsideCalendar: The count leaves the calendar, and what lies beyond it.

    Basis:
        《民法典》第二百条至第二百零三条

    Examples:
        >>> from safetyduty import dates
        >>> deadline = due(dates.Workdays(3), date(2022, 9, 30), dates.calendar("cn"))
        >>> deadline.day, [step.note.en for step in deadline.ledger][:2]
        (datetime.date(2022, 10, 10), ['start day not counted', 'National Day'])
    """
    if cut_off is not None and isinstance(start, datetime):
        what = Phrase(
            "按小时、分钟计算的期限届满于确定的时刻，没有业务时间截止",
            "a term in hours ends at a moment, not at the close of business",
        )
        raise Ambiguous(what)
    if isinstance(limit, Limit):
        return _of_limit(limit, start, calendar, pauses, extensions, cut_off)
    more = tuple(each.term for each in extensions) if extensions else ()
    counted = count(start, limit, calendar, more=more, pauses=pauses)
    return Deadline(counted.end, (), _provisional(counted.unsettled), None, counted, None, cut_off)


def latest_start(limit: Limit | Term, by: date, calendar: Calendar) -> date:
    """The last day, or moment, from which *limit* ends no later than *by* (最迟起算日).

    Raises:
        Ambiguous: The term does not fit *by*: hours before a day, days before a moment; or it begins before the year 1.
        OutsideCalendar: The count leaves the calendar.

    Examples:
        >>> from safetyduty import dates
        >>> latest_start(dates.Workdays(7), date(2022, 10, 12), dates.calendar("cn"))
        datetime.date(2022, 9, 28)
    """
    term = limit.term if isinstance(limit, Limit) else limit
    if isinstance(by, datetime) or isinstance(term, Hours | Minutes):
        count(by, term, calendar)  # refuses hours before a day, days before a moment, and a moment without a zone
    try:
        return _latest_moment(term, by) if isinstance(by, datetime) else _latest_day(term, by, calendar)
    except OverflowError:
        what = Phrase("期限{term}超出了可计算的日期", "{term} reaches beyond the days that can be counted")
        raise Ambiguous(what.fill(term=term.words())) from None
    except OutsideCalendar:
        if calendar.beyond is None or by < calendar.until:
            raise
        return _latest_day(term, by, calendar.beyond)


def _latest_moment(term: Term, by: datetime) -> datetime:
    span = timedelta(hours=term.count) if isinstance(term, Hours) else timedelta(minutes=term.count)
    return (by.astimezone(UTC) - span).astimezone(by.tzinfo)


def _of_limit(
    limit: Limit,
    start: date,
    calendar: Calendar,
    pauses: tuple[Pause, ...],
    extensions: tuple[Extension, ...],
    cut_off: time | None,
) -> Deadline:
    """The deadline of a limit that has a basis, with what its provision leaves open."""
    if limit.sense in _BACKWARDS:
        return _back(limit, start, calendar, cut_off, changed=bool(pauses or extensions))
    require_extendable(limit, extensions)
    counted = count(start, limit.term, calendar, more=tuple(each.term for each in extensions), pauses=pauses)
    because = (*limit.because, *extended_because(limit, extensions)) if extensions else limit.because
    caveats = (*limit.caveats, *_provisional(counted.unsettled), *_doubts(limit, counted, calendar, extensions))
    return Deadline(counted.end, because, caveats, limit, counted, None, cut_off)


def _latest_day(term: Term, by: date, calendar: Calendar) -> date:
    if isinstance(term, Workdays):
        last = calendar.add(by, 0)
        return calendar.add(last, 1 - term.count) - _DAY if term.count else last
    plain, last = term, by
    if isinstance(term, Days | Months | Years) and term.roll is Roll.FORWARD:
        plain, last = evolve(term, roll=Roll.NONE), calendar.add(by, 0)
    start = last - timedelta(days=_longest(plain))
    while count(start + _DAY, plain, calendar).end <= last:
        start += _DAY
    return start


def _longest(term: Term) -> int:
    """A number of days that the term never exceeds."""
    match term:
        case Months():
            return 31 * term.count + 1
        case Years():
            return 366 * term.count + 1
    return term.count


def _back(limit: Limit, event: date, calendar: Calendar, cut_off: time | None, *, changed: bool) -> Deadline:
    """From the day of the event to the last day to act before it, or to the window that closes with it."""
    if changed:
        what = Phrase(
            "“{title}”向前计算，不中止也不延长",
            "{title} counts back from its event; it is neither paused nor extended",
        )
        raise Ambiguous(what.fill(title=limit.title))
    first = latest_start(limit, event, calendar)
    counted = count(first, limit.term, calendar)
    doubts = _provisional(calendar.unsettled(first, event)) if _follows(limit.term) else ()
    caveats = (*limit.caveats, *doubts)
    if limit.sense is Sense.CLOSING:
        return Deadline(event, limit.because, caveats, limit, counted, first, cut_off)
    return Deadline(
        first, limit.because, (*caveats, *_clear_days(limit, event, calendar)), limit, counted, None, cut_off
    )


def _clear_days(limit: Limit, event: date, calendar: Calendar) -> Iterator[Caveat]:
    """Whether the event's own day is one of the days ahead of it; the text seldom says."""
    if limit.name is not None and isinstance(limit.term, Days | Workdays) and limit.term.count:
        what = Phrase(
            "{title}：通知之日不计入，事项当日计入；如须空足整日，则最迟为{earlier}，须由人判断",
            "{title}: the day of the notice is not counted and that of the event is; if so many clear days must lie between, "
            "the last day is {earlier}; a person decides",
        )
        longer = evolve(limit.term, count=limit.term.count + 1)
        earlier = latest_start(longer, event, calendar)
        yield Caveat(CaveatKind.DISCRETION, what.fill(title=limit.title, earlier=earlier))


def _follows(term: Term) -> bool:
    """Whether a term in days takes notice of which days are worked."""
    return isinstance(term, Workdays) or (isinstance(term, Days | Months | Years) and term.roll is Roll.FORWARD)


def _provisional(days: Span | None) -> tuple[Caveat, ...]:
    """That a notice may still move these days, and the deadline with them."""
    if days is None:
        return ()
    what = Phrase(
        "{days}前后的放假安排尚待公布，时限可能变动",
        "the calendar around {days} may still be moved by a notice, and the deadline with it",
    )
    return (Caveat(CaveatKind.PROVISIONAL, what.fill(days=days.words())),)


def _doubts(limit: Limit, counted: Count, calendar: Calendar, extensions: tuple[Extension, ...]) -> Iterator[Caveat]:
    """What the provision leaves to a person: a late extension, time it does not exclude, a last day that is a rest day."""
    for late in extensions:
        yield from _granted_late(limit, counted, calendar, late, extensions)
    if limit.name is not None:
        if not limit.excluded:
            yield from _not_provided(limit, counted.pauses)
        if limit.sense is Sense.WITHIN:
            yield from _on_a_rest_day(counted, calendar)
        if limit.sense is Sense.EVERY:
            what = Phrase(
                "自起算日数起；如按日历的轮次，末日可能不同，见定期职责",
                "counted from the start; by the calendar's rounds the day may be another: see what recurs",
            )
            yield Caveat(CaveatKind.DISCRETION, what)


def _granted_late(
    limit: Limit, counted: Count, calendar: Calendar, late: Extension, extensions: tuple[Extension, ...]
) -> Iterator[Caveat]:
    """An extension granted when the limit, with those granted before, had passed already."""
    if late.on is None:
        return
    before = tuple(each.term for each in extensions if each.on is not None and each.on < late.on)
    then = count(counted.start, limit.term, calendar, more=before, pauses=counted.pauses).end
    if late.on > (then.date() if isinstance(then, datetime) else then):
        what = Phrase(
            "延长于{on}作出，其时期限已于{then}届满；是否有效须由人判断",
            "the extension was granted on {on}, when the limit had passed on {then}; whether it holds, a person decides",
        )
        yield Caveat(CaveatKind.DISCRETION, what.fill(on=late.on, then=then))


def _not_provided(limit: Limit, pauses: tuple[Pause, ...]) -> Iterator[Caveat]:
    what = Phrase(
        "“{title}”的规定没有列明不计入的时间；{why}是否扣除须由人判断",
        "{title}: the provision names no time that does not count; whether {why} is left out, a person decides",
    )
    for why in dict.fromkeys(pause.why for pause in pauses):
        yield Caveat(CaveatKind.DISCRETION, what.fill(title=limit.title, why=why))


def _on_a_rest_day(counted: Count, calendar: Calendar) -> Iterator[Caveat]:
    """A last day that is a rest day, under a rule that does not say whether it moves."""
    term, end = counted.term, counted.end
    if not isinstance(term, Days | Months | Years) or term.roll is Roll.FORWARD:
        return
    used = calendar if end < calendar.until or calendar.beyond is None else calendar.beyond
    if used.first <= end < used.until and not used.is_workday(end):
        what = Phrase(
            "末日{end}是休息日，该规定未写明是否顺延：机关的期限不顺延，当事人的期限可否参照《民法典》第二百零三条顺延，须由人判断",
            "the last day {end} is a rest day, and the rule does not say whether it moves: an authority's does not; whether a "
            "party's does, by analogy with Art. 203 of the Civil Code, a person decides",
        )
        yield Caveat(CaveatKind.DISCRETION, what.fill(end=end))
