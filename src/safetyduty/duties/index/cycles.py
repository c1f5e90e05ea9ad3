"""回环 · cycles — responsibility that runs in a circle: someone answers, in the end, for themselves."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date

from safetyduty.duties.index.compact import Compact

__all__ = ["loops"]

Pairs = list[tuple[int, int]]


def loops(index: Compact, *, on: date) -> tuple[tuple[str, ...], ...]:
    """Every loop of links that hold on a day (责任回环): from its first id in order, each answering for the next.

    Whoever answers for nobody stands in no loop, and neither does who only leads to one or follows from one. What is left
    after they are taken away is mostly nothing, and networkx finds the loops in it.

    Examples:
        >>> from safetyduty.duties.index.compact import lay
        >>> index = lay([("park", "town", "leads", None, None), ("town", "park", "leads", None, date(2022, 1, 1))])
        >>> loops(index, on=date(2021, 6, 1)), loops(index, on=date(2022, 6, 1))
        ((('park', 'town'),), ())
    """
    followed = _turned(_following_a_loop(_between_uppers(index, on.toordinal())))
    between = _turned(_following_a_loop(followed))
    if not between:
        return ()
    import networkx as nx  # noqa: PLC0415  # a quarter of a second, for those who have a loop

    found = sorted(map(_from_first, nx.simple_cycles(nx.DiGraph(between))))
    return tuple(tuple(map(index.uppers.__getitem__, loop)) for loop in found)


def _between_uppers(index: Compact, day: int) -> Pairs:
    """The links of the day whose two ends both answer for something."""
    rows = slice(0, index.starts[len(index.uppers)])
    columns = zip(index.above[rows], index.below[rows], index.since[rows], index.until[rows], strict=True)
    return [(above, below) for above, below, since, until in columns if since <= day < until]


def _following_a_loop(pairs: Pairs) -> Pairs:
    """The pairs left when those whose first is nobody's second are taken away, until there are no more of them."""
    seconds: defaultdict[int, list[int]] = defaultdict(list)
    for first, second in pairs:
        seconds[first].append(second)
    waiting = Counter(second for _, second in pairs)
    free = [first for first in seconds if first not in waiting]
    for first in free:  # grows while it is read
        for second in seconds.pop(first, ()):
            waiting[second] -= 1
            if not waiting[second]:
                free.append(second)
    return [(first, second) for first, found in seconds.items() for second in found]


def _turned(pairs: Iterable[tuple[int, int]]) -> Pairs:
    return [(second, first) for first, second in pairs]


def _from_first(loop: list[int]) -> list[int]:
    start = loop.index(min(loop))
    return loop[start:] + loop[:start]
