"""定期 · recurrence — what must be done again and again: each round, what satisfied it, and what was missed."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from attrs import evolve, frozen

from safetyduty.dates import Calendar, Cycle, Days, Months, Span, Term, Years, rounds
from safetyduty.deadlines.deadline import Deadline
from safetyduty.deadlines.reckoning import due
from safetyduty.deadlines.statutory import Limit
from safetyduty.errors import Ambiguous
from safetyduty.statutes import Caveat, CaveatKind
from safetyduty.statutes.shapes import Sense
from safetyduty.words import Phrase

__all__ = ["Evidence", "Round", "missed", "next_due", "recur"]

_DAY = timedelta(days=1)


@frozen
class Evidence:
    """What shows that it was done on a day (履职凭据): minutes, a drill report, a list."""

    on: date
    what: Phrase


@frozen
class Round:
    """One round of a recurring duty (一轮): ``times`` are wanted by the ``deadline``, ``evidence`` shows what was done.

    The evidence may lie after the deadline of a rolling round: it was done, and late. A round of the calendar that was missed
    stays so.
    """

    span: Span
    times: int
    deadline: Deadline
    evidence: tuple[Evidence, ...]
    cycle: Cycle

    @property
    def done(self) -> bool:
        """Whether it was done often enough, in time or not."""
        return len(self.evidence) >= self.times

    def missed(self, *, on: date) -> bool:
        """Whether the round was over on the day *on* without having been done often enough in time."""
        in_time = sum(each.on <= self.deadline.day for each in self.evidence)
        return on > self.deadline.day and in_time < self.times


def recur(
    limit: Limit,
    within: Span,
    calendar: Calendar,
    *,
    on: date,
    evidence: Iterable[Evidence] = (),
    cycle: Cycle | None = None,
) -> tuple[Round, ...]:
    """Every round of *limit* that has begun by the day *on*, among the days *within* which it is owed (各轮).

    The last one is the round that is running; a round of the calendar that outlasts the duty is not owed. The first may be
    cut short: it is owed from the day the duty began. Evidence after *on* is not known yet and left out. Where *cycle* is not given,
    days, months and one year are those of the calendar, and several years roll.

    Raises:
        Ambiguous: The limit does not recur, or a rolling one wants several times in each round.
        OutsideCalendar: A round leaves the calendar, and what lies beyond it.

    Examples:
        >>> from safetyduty import dates, statutes
        >>> from safetyduty.deadlines import limit
        >>> from safetyduty.statutes.provisions.order_302_2001 import QUARTERLY_MEETING
        >>> meetings = limit(QUARTERLY_MEETING, statutes.read("cn").on(date(2022, 6, 28)))
        >>> held = Evidence(date(2022, 6, 28), Phrase("会议纪要", "minutes"))
        >>> owed = dates.Span(date(2022, 1, 1))
        >>> for found in recur(meetings, owed, dates.calendar("cn"), on=date(2022, 7, 20), evidence=[held]):
        ...     print(found.deadline.day, found.done, found.missed(on=date(2022, 7, 20)))
        2022-03-31 False True
        2022-06-30 True False
        2022-09-30 False False
    """
    since = within.since
    if limit.sense is not Sense.EVERY or since is None:
        what = Phrase("“{title}”不是自某日起的定期职责", "{title} does not recur from a day on")
        raise Ambiguous(what.fill(title=limit.title))
    known = sorted((each for each in evidence if since <= each.on <= on), key=lambda each: (each.on, each.what.zh))
    until = on + _DAY if within.until is None else min(within.until, on + _DAY)
    told = limit if cycle is not None else evolve(limit, caveats=(*limit.caveats, *_left_open(limit)))
    if (cycle or _usual(limit.term)) is Cycle.ROLLING:
        return tuple(_rolling(told, since, until, calendar, known))
    owed = (span for span in rounds(limit.term, since, until) if _whole(span, within))
    return tuple(_round(told, span, known) for span in owed)


def missed(found: Iterable[Round], *, on: date) -> tuple[Round, ...]:
    """The rounds that were over on the day *on* without having been done in time (漏做).

    Examples:
        >>> missed((), on=date(2022, 7, 20))
        ()
    """
    return tuple(each for each in found if each.missed(on=on))


def next_due(found: Iterable[Round]) -> Round | None:
    """The first round that has not been done (下一次); None when every round that has begun was.

    Examples:
        >>> next_due(()) is None
        True
    """
    return next((each for each in found if not each.done), None)


def _whole(span: Span, within: Span) -> bool:
    """Whether a round of the calendar ends while the duty is still owed; one that outlasts the duty is not."""
    return within.until is None or (span.until is not None and span.until <= within.until)


def _round(limit: Limit, span: Span, known: list[Evidence]) -> Round:
    """A round of the calendar: its last day is when it is due."""
    last = (span.until or date.max) - _DAY
    shown = tuple(each for each in known if each.on in span)
    return Round(span, limit.times, Deadline(last, limit.because, limit.caveats, limit), shown, Cycle.CALENDAR)


def _rolling(limit: Limit, since: date, last: date, calendar: Calendar, known: list[Evidence]) -> Iterator[Round]:
    if limit.times > 1:
        what = Phrase(
            "“{title}”每轮不止一次，应按日历划分", "{title} is wanted several times a round; take the calendar's rounds"
        )
        raise Ambiguous(what.fill(title=limit.title))
    begins = since
    for each in known:
        if each.on >= last:
            break
        yield Round(Span(begins, max(each.on, begins + _DAY)), 1, due(limit, begins, calendar), (each,), Cycle.ROLLING)
        begins = each.on
    if begins < last:
        deadline = due(limit, begins, calendar)
        yield Round(Span(begins, deadline.day + _DAY), 1, deadline, (), Cycle.ROLLING)


def _usual(term: Term) -> Cycle:
    divides = isinstance(term, Months) and term.count and 12 % term.count == 0
    return Cycle.CALENDAR if divides or isinstance(term, Days) or term == Years(1) else Cycle.ROLLING


def _left_open(limit: Limit) -> tuple[Caveat, ...]:
    """Half-years and several years may be read either way; months, quarters and years hardly."""
    if limit.term in (Days(1), Months(1), Months(3), Years(1)):
        return ()
    what = Phrase(
        "“{title}”未写明轮次如何划分，此处取：{cycle}", "{title}: how the rounds lie is not said; taken here: {cycle}"
    )
    return (Caveat(CaveatKind.DISCRETION, what.fill(title=limit.title, cycle=_usual(limit.term))),)
