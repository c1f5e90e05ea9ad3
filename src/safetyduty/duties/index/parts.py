"""分地 · parts — an index split by place, and scanned on any executor: threads, processes, or other machines.

Each part is an index of its own, of some subjects and all who ever stand above them, so that it can be sent, saved or scanned
alone. What the executor gives back is put together in the order of the whole index: the answer is the same for any number of
workers, and for none.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from itertools import accumulate, count
from typing import TypeVar

from attrs import frozen

from safetyduty.duties.index.compact import Compact
from safetyduty.duties.index.ordering import Column
from safetyduty.duties.index.sweep import Cover, Lapses

__all__ = ["Parts", "over", "split"]

Scanned = TypeVar("Scanned", Cover, Lapses)


@frozen(eq=False)
class Parts:
    """The parts of an index, and where the subjects of each stand among those of the whole (各地索引)."""

    indexes: tuple[Compact, ...]
    places: tuple[Column, ...]


def split(index: Compact, places: Iterable[Iterable[str]], *, naming: Iterable[str] = ()) -> Parts:
    """*index* in parts, one for each of *places* (分地).

    Args:
        places: The subjects of each place. One that several name belongs to the first; those that none names are one more.
        naming: Ids that questions will name, such as the tops of a chain; every part knows them.

    Raises:
        UnknownFact: The index has no such id.

    Examples:
        >>> from safetyduty.duties.index.compact import lay
        >>> index = lay([("town", "mill", "leads", None, None), ("city", "mine", "leads", None, None)])
        >>> [part.ids() for part in split(index, [["mill"]]).indexes]
        [('town', 'mill'), ('city', 'mine')]
    """
    named = [index.number(id) for id in naming]
    place = {number: place for place, number in enumerate(index.subjects)}
    shares = tuple(_shares(index, places))
    return Parts(
        tuple(_part(index, share, named) for share in shares),
        tuple(array("I", map(place.__getitem__, share)) for share in shares),
    )


def over(executor: Executor, parts: Parts, scan: Callable[[Compact], Scanned]) -> Scanned:
    """The answer of *scan* on the whole index, scanned part by part on *executor* (分地扫描).

    Args:
        scan: `covered` or `lapses` with its question, as ``functools.partial`` makes it, so that it can be sent to processes.

    Examples:
        >>> from concurrent.futures import ThreadPoolExecutor
        >>> from datetime import date
        >>> from functools import partial
        >>> from safetyduty.duties.index.compact import lay
        >>> from safetyduty.duties.index.sweep import covered
        >>> index = lay([("town", "mill", "leads", None, None), ("city", "mine", "runs", None, None)])
        >>> scan = partial(covered, kinds=["leads"], tops=["town", "city"], on=date(2022, 6, 28))
        >>> parts = split(index, [["mill"], ["mine"]], naming=["town", "city"])
        >>> with ThreadPoolExecutor(2) as pool:
        ...     print(over(pool, parts, scan) == scan(index))
        True
    """
    answers = list(executor.map(scan, parts.indexes))
    return type(answers[0]).together(parts.places, answers)


def _shares(index: Compact, places: Iterable[Iterable[str]]) -> Iterator[list[int]]:
    """The subjects of each place by number, in order; then those of no place, and one share at least."""
    left = set(index.subjects)
    for place in places:
        share = left.intersection(map(index.number, place))
        left -= share
        if share:
            yield sorted(share)
    if left or not index.subjects:
        yield sorted(left)


def _part(index: Compact, subjects: Sequence[int], named: Iterable[int]) -> Compact:
    uppers, starts = len(index.uppers), index.starts
    kept = sorted(_all_above(index, (*subjects, *named)))  # a part keeps the order of the whole
    place = dict(zip(kept, count()))
    above, lower = [node for node in kept if node < uppers], [node for node in kept if node >= uppers]
    counts = [starts[node + 1] - starts[node] for node in kept]
    rows = [row for node in kept for row in range(starts[node], starts[node + 1])]
    return Compact(
        index.kinds,
        tuple(map(index.uppers.__getitem__, above)),
        "\n".join(map(index.id, lower)),
        array("I", map(place.__getitem__, subjects)),
        array("B", map(index.kind.__getitem__, rows)),
        array("I", map(index.since.__getitem__, rows)),
        array("I", map(index.until.__getitem__, rows)),
        array("I", map(place.__getitem__, map(index.above.__getitem__, rows))),
        array("I", accumulate(counts, initial=0)),
    )


def _all_above(index: Compact, nodes: Iterable[int]) -> set[int]:
    """The *nodes*, and all who stand above one of them on any day."""
    above, starts = index.above, index.starts
    found = list(dict.fromkeys(nodes))
    seen = set(found)
    for node in found:  # grows while it is read
        for over in above[starts[node] : starts[node + 1]]:
            if over not in seen:
                seen.add(over)
                found.append(over)
    return seen
