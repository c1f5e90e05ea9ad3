"""指标 · indicators — the indicators of a ledger reckoned over a period."""

from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction

from attrs import frozen

from safetyduty.facts import Grade
from safetyduty.hazards.case import Process
from safetyduty.hazards.ledgers.definitions import INDICATORS, RECURRING, Among, Indicator, Measure
from safetyduty.hazards.ledgers.ledger import Ledger
from safetyduty.hazards.ledgers.lives import Life, lives
from safetyduty.hazards.ledgers.repeats import repeats
from safetyduty.hazards.states import State
from safetyduty.statutes import LawBook

__all__ = ["Measured", "indicators", "measured"]


@frozen
class Measured:
    """The value of an indicator (指标值): ``numerator`` over ``denominator``, which is 1 for a count."""

    indicator: Indicator
    numerator: int
    denominator: int

    @property
    def value(self) -> Fraction | None:
        """The exact value; None where there was nothing to look at, which is not the same as 0."""
        return Fraction(self.numerator, self.denominator) if self.denominator else None


def indicators(
    ledger: Ledger, book: LawBook, *, since: date, until: date, process: Process | None = None
) -> tuple[Measured, ...]:
    """Every indicator of *ledger* from *since* up to but not including *until*, as of the end of its last day (指标).

    Raises:
        UnknownName: A hazard is pinned to another version of the process.

    Examples:
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Act, Entry, Found, Hazard
        >>> from safetyduty.hazards import ledger_of
        >>> from safetyduty.words import Phrase
        >>> found = Entry(Act.FIND, date(2022, 6, 10), "inspector", how=Found.SELF_CHECK)
        >>> book = ledger_of([Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (found,))])
        >>> june = indicators(book, statutes.read("cn"), since=date(2022, 6, 1), until=date(2022, 7, 1))
        >>> [(each.indicator.id, str(each.value)) for each in june if each.denominator][:3]
        [('stock', '1'), ('inflow', '1'), ('rectification-rate', '0')]
    """
    told = lives(ledger, book, on=until - timedelta(days=1), process=process)
    return measured(told, since=since, until=until)


def measured(told: Iterable[Life], *, since: date, until: date) -> tuple[Measured, ...]:
    """Every indicator of the lives *told*, a whole ledger or a group of one, from *since* up to but not including *until*.

    Raises:
        ValueError: A life is told as of another day than the last of the period.

    Examples:
        >>> {each.value for each in measured((), since=date(2022, 6, 1), until=date(2022, 7, 1))}
        {Fraction(0, 1), None}
    """
    looked_at = [life for life in told if life.counts]
    last = until - timedelta(days=1)
    if strange := next((life for life in looked_at if life.on != last), None):
        msg = f"{strange.hazard.id}: told as of {strange.on}, not of {last}"
        raise ValueError(msg)
    again = frozenset(id for repeat in repeats(looked_at) for id in repeat.again)
    groups = _groups(looked_at, since, until)
    results = []
    for indicator in INDICATORS:
        group = groups[indicator.among]
        if indicator.id == RECURRING:
            total = sum(life.hazard.id in again for life in group)
        else:
            total = sum(map(indicator.each, group))
        results.append(Measured(indicator, total, 1 if indicator.measure is Measure.COUNT else len(group)))
    return tuple(results)


def _groups(looked_at: list[Life], since: date, until: date) -> dict[Among, list[Life]]:
    found = [life for life in looked_at if since <= life.found < until]
    open_ = [life for life in looked_at if life.closed is None]
    unfinished = [life for life in open_ if life.rectified is None and life.due is not None]
    return {
        Among.FOUND: found,
        Among.MAJOR_FOUND: [life for life in found if life.grade is Grade.MAJOR],
        Among.SOURCED: [life for life in found if life.how is not None],
        Among.SORTED: [life for life in found if life.hazard.kind is not None],
        Among.DUE: [life for life in looked_at if life.due is not None and since <= life.due < until],
        Among.ACCEPTED: [life for life in looked_at if life.accepted is not None and since <= life.accepted < until],
        Among.CLOSED: [life for life in looked_at if life.closed is not None and since <= life.closed < until],
        Among.EVER_CLOSED: [life for life in looked_at if life.closed is not None or life.reopened],
        Among.OPEN: open_,
        Among.OPEN_LIMITED: unfinished,
        Among.OVERDUE: [life for life in unfinished if life.overdue],
        Among.ASSIGNED: [life for life in open_ if life.state in _IN_HAND],
        Among.MAJOR_OPEN: [life for life in open_ if life.grade is Grade.MAJOR],
    }


_IN_HAND = frozenset({State.RECTIFYING, State.SUSPENDED, State.SUBMITTED, State.ACCEPTED})
