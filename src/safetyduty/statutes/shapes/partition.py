"""分割 · partition — whether intervals divide a line of numbers: no hole, no number in two of them.

The proof is exhaustive: between two neighbouring bounds nothing changes, so it is enough to try every bound, a number
between each two, and one beyond the last.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import chain, pairwise
from math import inf

from safetyduty.statutes.shapes.intervals import Interval, Number
from safetyduty.words import Phrase

__all__ = ["partition_faults", "rising_faults"]


def partition_faults(
    intervals: Iterable[Interval], what: Phrase, *, beyond: Number | None = None
) -> tuple[Phrase, ...]:
    """Every number, from the lowest bound up, that none or several of *intervals* hold; *what* names the measure (查漏查重).

    A table that is open below starts at 0. One that must never end is given a number *beyond* every bound to try as well.

    Examples:
        >>> rows = (Interval(less_than=3), Interval(at_least=3, less_than=10), Interval(more_than=10))
        >>> [fault.en for fault in partition_faults(rows, Phrase("死亡", "deaths"))]
        ['deaths: nothing holds 10']
    """
    held = tuple(intervals)
    faults = []
    tried = _tried(held) if beyond is None else chain(_tried(held), (beyond,))
    for number in tried:
        times = sum(number in interval for interval in held)
        if times == 0:
            faults.append(_unheld(held, number, what, ends=number == beyond))
        elif times > 1:
            said = Phrase("{what}：{number}同属{times}行", "{what}: {times} rows hold {number}")
            faults.append(said.fill(what=what, number=number, times=times))
    return tuple(faults)


def _unheld(held: tuple[Interval, ...], number: Number, what: Phrase, *, ends: bool) -> Phrase:
    if ends:
        said = Phrase("{what}：{number}以上无所属", "{what}: nothing holds {number} and more")
        return said.fill(what=what, number=max(map(_high, held)))
    return Phrase("{what}：{number}无所属", "{what}: nothing holds {number}").fill(what=what, number=number)


def rising_faults(ranges: Iterable[Interval], what: Phrase) -> tuple[Phrase, ...]:
    """Where a later one of *ranges* has a lower bound than the one before it: more harm must never give less (查升降).

    Examples:
        >>> fines = (Interval(at_least=50, at_most=70), Interval(at_least=40, at_most=100))
        >>> [fault.en for fault in rising_faults(fines, Phrase("罚款", "fine"))]
        ['fine: 50 or more, up to 70 is followed by less: 40 or more, up to 100']
    """
    said = Phrase("{what}：{before}之后反而降为{after}", "{what}: {before} is followed by less: {after}")
    return tuple(
        said.fill(what=what, before=before.words(), after=after.words())
        for before, after in pairwise(ranges)
        if _less(after.low, before.low) or _high(after) < _high(before)
    )


def _less(after: Number | None, before: Number | None) -> bool:
    return after is not None and before is not None and after < before


def _high(interval: Interval) -> Number | float:
    return inf if interval.high is None else interval.high


def _tried(intervals: tuple[Interval, ...]) -> Iterator[Number]:
    """Every bound, something between each two, and something above, as far as the table claims to reach."""
    bounds = {bound for interval in intervals for bound in (interval.low, interval.high) if bound is not None}
    if any(interval.low is None for interval in intervals):
        bounds.add(0)
    lowest, highest = min(bounds, default=0), max(map(_high, intervals), default=inf)
    starts = [interval for interval in intervals if interval.low == lowest]
    for bound in sorted(bounds):
        begun = bound > lowest or any(bound in interval for interval in starts) or (bound == 0 and not starts)
        ended = bound == highest and not any(interval.at_most == bound for interval in intervals)
        if begun and not ended:
            yield bound
    yield from (between for low, high in pairwise(sorted(bounds)) if (between := _between(low, high)) is not None)
    if None in (interval.high for interval in intervals):
        yield max(bounds, default=0) + 1


def _between(low: Number, high: Number) -> Number | None:
    """A number between two bounds, of the kind they are: people are not halved, shares are."""
    if isinstance(low, int) and isinstance(high, int):
        return low + 1 if high - low > 1 else None
    return Fraction(low + high) / 2
