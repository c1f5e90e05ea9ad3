"""分地 · parts — a scan of an index place by place, on any executor: threads, processes, or other machines.

Each part is an index of its own, of some subjects and all who ever stand above them, so that it can be sent, saved or scanned
alone. What an executor gives back is put together in the order of the whole index: the answer is the same for any number of
workers, and for none.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from itertools import accumulate, chain, count, repeat
from typing import TypeVar

from safetyduty.duties.compact import Compact
from safetyduty.duties.names import Names
from safetyduty.duties.ordering import turned
from safetyduty.duties.sweep import Cover, Lapses

__all__ = ["over", "part"]

Scanned = TypeVar("Scanned", Cover, Lapses)


def part(index: Compact, subjects: Iterable[str], *, naming: Iterable[str] = ()) -> Compact:
    """The index of some *subjects*, with all who stand above them on any day (部分索引).

    Args:
        naming: Further ids that questions to the part will name, such as the tops of a chain.

    Raises:
        UnknownFact: The index has no such id.

    Examples:
        >>> from safetyduty.duties.compact import lay
        >>> index = lay([("town", "mill", "leads", None, None), ("city", "mine", "leads", None, None)])
        >>> part(index, ["mill"]).ids()
        ('town', 'mill')
    """
    own = sorted({index.number(id) for id in subjects})
    return _part(index, own, [index.number(id) for id in naming])


def over(
    executor: Executor,
    index: Compact,
    places: Iterable[Iterable[str]],
    scan: Callable[[Compact], Scanned],
    *,
    naming: Iterable[str] = (),
) -> Scanned:
    """The answer of *scan* on the whole index, scanned place by place on *executor* (分地扫描).

    Args:
        places: The subjects of each place. One that several name belongs to the first; those that none names are one more.
        scan: `covered` or `lapses` with its question, as ``functools.partial`` makes it, so that processes can be sent it.
        naming: The ids that the question names.

    Raises:
        UnknownFact: The index has no such id.

    Examples:
        >>> from concurrent.futures import ThreadPoolExecutor
        >>> from datetime import date
        >>> from functools import partial
        >>> from safetyduty.duties.compact import lay
        >>> from safetyduty.duties.sweep import covered
        >>> index = lay([("town", "mill", "leads", None, None), ("city", "mine", "runs", None, None)])
        >>> scan = partial(covered, kinds=["leads"], tops=["town", "city"], on=date(2022, 6, 28))
        >>> with ThreadPoolExecutor(2) as pool:
        ...     print(over(pool, index, [["mill"], ["mine"]], scan, naming=["town", "city"]) == scan(index))
        True
    """
    named = [index.number(id) for id in naming]
    shares = list(_shares(index, places))
    parts = [_part(index, share, named) for share in shares]  # dask maps no iterator
    answers = list(executor.map(scan, parts))
    if not answers:
        return scan(index)
    place = {number: place for place, number in enumerate(index.subjects)}
    return type(answers[0]).together([[place[number] for number in share] for share in shares], answers)


def _shares(index: Compact, places: Iterable[Iterable[str]]) -> Iterator[list[int]]:
    """The subjects of each place by number, in order; then those of no place."""
    left = set(index.subjects)
    for place in places:
        share = left.intersection(map(index.number, place))
        left -= share
        if share:
            yield sorted(share)
    if left:
        yield sorted(left)


def _part(index: Compact, subjects: Sequence[int], named: Iterable[int]) -> Compact:
    uppers = len(index.uppers)
    kept = _all_above(index, (*subjects, *named))
    above, lower = sorted(node for node in kept if node < uppers), sorted(node for node in kept if node >= uppers)
    place = {node: number for number, node in enumerate(chain(above, lower))}
    counts = [index.starts[node + 1] - index.starts[node] for node in place]
    rows = [row for node in place for row in range(index.starts[node], index.starts[node + 1])]
    links = array("I", (place[index.above[row]] for row in rows))
    return Compact(
        index.kinds,
        tuple(index.uppers[node] for node in above),
        Names.of([index.id(node) for node in lower]),
        array("I", (place[node] for node in subjects)),
        array("I", chain.from_iterable(map(repeat, count(), counts))),
        array("B", map(index.kind.__getitem__, rows)),
        array("I", map(index.since.__getitem__, rows)),
        array("I", map(index.until.__getitem__, rows)),
        links,
        array("I", accumulate(counts, initial=0)),
        *turned(links, len(above)),
    )


def _all_above(index: Compact, nodes: Iterable[int]) -> set[int]:
    """The *nodes*, and all who stand above one of them on any day."""
    found = list(dict.fromkeys(nodes))
    seen = set(found)
    for node in found:  # grows while it is read
        for above in index.above[index.starts[node] : index.starts[node + 1]]:
            if above not in seen:
                seen.add(above)
                found.append(above)
    return seen
