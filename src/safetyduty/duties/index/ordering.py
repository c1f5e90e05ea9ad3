"""排序 · ordering — nodes in order of their ids, links in order of their nodes, whatever order the rows came in.

Columns are filled, sorted and taken apart by what the language itself does in C, a few hundred nodes at a time where memory is
near: three times faster than a loop over the links.
"""

import sys
from array import array
from collections import deque
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain, count, repeat
from operator import rshift
from struct import iter_unpack
from typing import TypeAlias

from attrs import frozen

from safetyduty.duties.index.rows import Columns

__all__ = ["Column", "Nodes", "links_in_order", "nodes_in_order", "starts_of", "turned"]

Column: TypeAlias = "array[int]"

_WORDS = 5  # numbers of four bytes in one link
_TOGETHER = 8  # the links of 2**8 nodes are sorted in one go, in the processor's nearest memory


@frozen(eq=False)
class Nodes:
    """Ids in their order, and the number in it of each upper and each lower id of the columns (节点编号)."""

    uppers: tuple[str, ...]
    leaves: list[str]
    of_upper: list[int]
    of_lower: list[int]


def nodes_in_order(columns: Columns) -> Nodes:
    """Who answers for something, by id; then the others, by id.

    Examples:
        >>> from safetyduty.duties.index.rows import read_rows
        >>> nodes = nodes_in_order(read_rows([("b", "z", "leads", None, None), ("a", "b", "leads", None, None)], ["leads"]))
        >>> nodes.uppers, nodes.leaves
        (('a', 'b'), ['z'])
    """
    uppers = sorted(columns.uppers)
    place = dict(zip(uppers, count()))
    ids = list(columns.lowers)
    both = {columns.lowers[id]: number for id, number in place.items() if id in columns.lowers}
    leaves = [number for number in range(len(ids)) if number not in both]
    leaves.sort(key=ids.__getitem__)
    of_lower = [0] * len(ids)
    for number, lower in enumerate(leaves, len(uppers)):
        of_lower[lower] = number
    for lower, number in both.items():
        of_lower[lower] = number
    return Nodes(tuple(uppers), [ids[lower] for lower in leaves], [place[id] for id in columns.uppers], of_lower)


def links_in_order(columns: Columns, nodes: Nodes) -> tuple[Column, Column, Column, Column, Column]:
    """The columns kind, since, until, above and starts, sorted by what is below, then by each.

    A link is twenty bytes, the highest first, so that bytes sort as their numbers do.

    Examples:
        >>> from safetyduty.duties.index.rows import read_rows
        >>> columns = read_rows([("a", "z", "leads", None, None), ("a", "b", "leads", None, None)], ["leads"])
        >>> kind, since, until, above, starts = links_in_order(columns, nodes_in_order(columns))
        >>> list(above), list(starts)
        ([0, 0], [0, 0, 1, 2])
    """
    lower = array("I", map(nodes.of_lower.__getitem__, columns.below))
    words = _sorted(_words(columns, nodes, lower), lower)
    kind, since, until, above = (words[word::_WORDS] for word in range(1, _WORDS))
    return array("B", kind), since, until, above, starts_of(lower, len(nodes.uppers) + len(nodes.leaves))


def starts_of(below: Sequence[int], nodes: int) -> Column:
    """For each of so many *nodes*, and for the end, its first row when rows stand in order of their numbers *below*.

    Examples:
        >>> list(starts_of([1, 2, 1], 4))
        [0, 0, 2, 3, 3]
    """
    counts = [0] * nodes
    for node in below:
        counts[node] += 1
    return array("I", accumulate(counts, initial=0))


def turned(above: Iterable[int], uppers: int) -> tuple[Column, Column]:
    """The rows of the column *above* in order of it, and where each of so many *uppers* starts among them.

    Examples:
        >>> rows, starts = turned([1, 0, 1], 2)
        >>> list(rows), list(starts)
        ([1, 0, 2], [0, 1, 3])
    """
    rows = [array("I") for _ in range(uppers)]
    _run(map(array.append, map(rows.__getitem__, above), count()))
    return array("I", chain.from_iterable(rows)), array("I", accumulate(map(len, rows), initial=0))


def _words(columns: Columns, nodes: Nodes, lower: Column) -> Column:
    """The links as they came, the words of each together: below, kind, since, until, above."""
    words = array("I", bytes(4 * _WORDS * len(lower)))
    words[0::_WORDS] = lower
    words[1::_WORDS] = array("I", columns.kind)
    words[2::_WORDS] = columns.since
    words[3::_WORDS] = columns.until
    words[4::_WORDS] = array("I", map(nodes.of_upper.__getitem__, columns.above))
    return words


def _sorted(words: Column, lower: Column) -> Column:
    """The *words* of links in order; what each link is below stands in *lower* as well."""
    _highest_first(words)
    links: list[list[bytes]] = [[] for _ in range((max(lower, default=0) >> _TOGETHER) + 1)]
    own = map(links.__getitem__, map(rshift, lower, repeat(_TOGETHER)))
    _run(map(list.append, own, chain.from_iterable(iter_unpack(f"{4 * _WORDS}s", words))))
    words = array("I", b"".join(map(b"".join, map(sorted, links))))
    _highest_first(words)
    return words


def _run(steps: Iterable[object]) -> None:
    deque(steps, maxlen=0)


def _highest_first(words: Column) -> None:
    if sys.byteorder == "little":
        words.byteswap()
