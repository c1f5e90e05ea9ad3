"""索引 · compact — the dated links of a whole nation in flat columns, for the questions that must be quick.

networkx is the graph that users see; this is the same graph as numbers. Who answers for something comes first, in order of
their ids, then the rest; links stand in order of what is below, kind, days and what is above, so that equal links give equal
columns, whatever order they came in. Columns are read, never written.
"""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, count, pairwise, repeat
from operator import sub
from types import MappingProxyType
from typing import Any, NamedTuple

from attrs import field, frozen

from safetyduty.duties.edges import Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.index.ordering import Column, links_in_order, nodes_in_order, turned
from safetyduty.duties.index.rows import NOT_AN_ID, Columns, Row, is_id, read_rows
from safetyduty.errors import BadFact, BadFacts, UnknownFact

__all__ = ["LINKS", "Compact", "Over", "Rung", "lay"]

LINKS = tuple(link.value for link in Link)
"""The kinds of a DutyGraph."""


class Rung(NamedTuple):
    """One step up (一级): ``id`` answers, by a link of that ``kind``, for ``over``, which is nearer to what was asked about."""

    id: str
    kind: str
    over: str


Over = tuple[int, int, int, Rung]
"""One link up: the number of who is above, since, until, and the link by names."""


@frozen(eq=False)
class Compact:
    """Who answers for what in a nation, with the days of each link (全国责任索引); made by `lay`, or with `of` from a graph.

    Node numbers are places in ``uppers`` (who answers for something), then in ``leaves`` (who does not, one a line: a
    million ids take a fifth of the memory they take one by one). The links up from node *n* are rows ``starts[n]`` to ``starts[n + 1]`` of the columns. Days are ordinals. ``subjects`` are the nodes
    that somebody must answer for.

    Made when first asked for, and kept: ``below``, the node that each link leads up from; ``over_uppers``, for each of
    ``uppers`` the links up from it; ``rows_under``, the rows in order of who is above, and where those of each start.
    """

    kinds: tuple[str, ...]
    uppers: tuple[str, ...] = field(repr=False)
    leaves: str = field(repr=False)
    subjects: Sequence[int] = field(repr=False)
    kind: Sequence[int] = field(repr=False)
    since: Sequence[int] = field(repr=False)
    until: Sequence[int] = field(repr=False)
    above: Sequence[int] = field(repr=False)
    starts: Sequence[int] = field(repr=False)
    below: Column = field(init=False, repr=False)
    over_uppers: tuple[tuple[Over, ...], ...] = field(init=False, repr=False)
    rows_under: tuple[Column, Column] = field(init=False, repr=False)
    _ids: tuple[str, ...] = field(init=False, repr=False)
    _numbers: dict[str, int] = field(init=False, repr=False)

    @classmethod
    def of(cls, graph: DutyGraph) -> "Compact":
        """The index of a DutyGraph; its kinds are the links' own, its subjects the register's units and sites.

        A link that holds on no day, or leads from something to itself, adds no answer and is left out.
        """
        rows = (
            (edge.above, edge.below, edge.link.value, edge.span.since, edge.span.until)
            for edge in graph.edges
            if edge.above != edge.below and not edge.span.empty
        )
        return lay(rows, subjects=[subject.id for subject in graph.register.subjects])

    def number(self, id: str) -> int:
        """The number of the node *id*.

        Raises:
            UnknownFact: No link and no subject has that id.
        """
        try:
            return self._numbers[id]
        except KeyError:
            leaves = self._ids[len(self.uppers) :]
            raise UnknownFact(id, (*_near(leaves, id), *_near(self.uppers, id))) from None

    @property
    def nodes(self) -> int:
        """How many there are."""
        return len(self.starts) - 1

    def id(self, number: int) -> str:
        """The id of the node *number*."""
        return self._ids[number]

    def ids(self) -> tuple[str, ...]:
        """The ids of all nodes, in order of their numbers."""
        return self._ids

    def subject_ids(self) -> tuple[str, ...]:
        """The ids of all subjects, in order of their numbers."""
        return tuple(map(self._ids.__getitem__, self.subjects))

    def __getattr__(self, name: str) -> Any:
        """What is made when first asked for, and kept."""
        if name not in _MADE:
            raise AttributeError(name)
        made = _MADE[name](self)
        object.__setattr__(self, name, made)
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        """An index crosses process borders as its columns; what it remembers of questions stays behind."""
        links = (self.kind, self.since, self.until, self.above)
        return Compact, (self.kinds, self.uppers, self.leaves, *map(_own, (self.subjects, *links, self.starts)))


def lay(rows: Iterable[Row], *, kinds: Sequence[str] = LINKS, subjects: Iterable[str] | None = None) -> Compact:
    """The index of *rows* ``(above, below, kind, since, until)``, in any order (编制索引).

    Args:
        kinds: What a kind may be: at most 256.
        subjects: Whom somebody must answer for, linked or not; without them, everyone who answers for nobody.

    Raises:
        BadFacts: Rows or subjects that cannot be: every one of them, by its number, the first being 0.
        ValueError: There are too many kinds.

    Examples:
        >>> from datetime import date
        >>> county = lay([("county", "mill", "leads", date(2021, 1, 1), None), ("county", "mine", "leads", None, None)])
        >>> county.ids(), len(county.above)
        (('county', 'mill', 'mine'), 2)
        >>> lay([("county", "county", "leads", None, None), ("county", "mill", "led", None, None)])
        Traceback (most recent call last):
            ...
        safetyduty.errors.BadFacts: $[0].below: 'county' cannot answer for itself
        $[1].kind: there is no kind 'led'; did you mean 'leads'?
        2 faults; correct each and try again
    """
    if len(kinds) > 256:
        raise ValueError(f"an index has at most 256 kinds of link, not {len(kinds)}")
    columns = read_rows(rows, kinds)
    declared = None if subjects is None else _declared(columns, subjects)
    nodes = nodes_in_order(columns)
    uppers = len(nodes.uppers)
    own = (
        range(uppers, uppers + len(nodes.leaves))
        if declared is None
        else sorted({nodes.of_lower[number] for number in declared})
    )
    return Compact(
        tuple(kinds),
        nodes.uppers,
        "\n".join(nodes.leaves),
        array("I", own),
        *links_in_order(columns, nodes),
    )


def _declared(columns: Columns, subjects: Iterable[str]) -> list[int]:
    """The subjects, numbered among the lower ids, where those that no row names are added."""
    faults: list[BadFact] = []
    numbers = []
    for at, id in enumerate(subjects):
        if is_id(id):
            numbers.append(columns.lowers[id])
        else:
            faults.append(BadFact(NOT_AN_ID.fill(id=repr(id)), f"$.subjects[{at}]"))
    if faults:
        raise BadFacts(faults)
    return numbers


def _over_uppers(index: Compact) -> tuple[tuple[Over, ...], ...]:
    starts, ids = index.starts[: len(index.uppers) + 1], index.uppers.__getitem__
    rows, one = slice(starts[-1]), dict[int, int]().setdefault  # equal numbers are one object, and near at hand
    above, since, until = (map(one, column[rows], column[rows]) for column in (index.above, index.since, index.until))
    below = chain.from_iterable(map(repeat, index.uppers, _lengths(starts)))
    names = zip(map(ids, index.above[rows]), map(index.kinds.__getitem__, index.kind[rows]), below, strict=True)
    links = tuple(zip(above, since, until, map(rung, names), strict=True))
    return tuple(links[start:end] for start, end in pairwise(starts))


def _below(index: Compact) -> Column:
    return array("I", chain.from_iterable(map(repeat, count(), _lengths(index.starts))))


def _near(ids: Sequence[str], id: str) -> Sequence[str]:
    """Those of *ids*, which are in order, among which *id* would stand."""
    at = bisect_left(ids, id)
    return [ids[place] for place in range(max(at - 8, 0), min(at + 8, len(ids)))]


def _lengths(starts: Sequence[int]) -> Iterator[int]:
    """How many rows each node has."""
    return map(sub, starts[1:], starts)


def _own(column: Sequence[int]) -> Sequence[int]:
    """A column that another process can be sent, where this one is a view of a file."""
    return array(column.format, column) if isinstance(column, memoryview) else column


rung = partial(tuple.__new__, Rung)
"""A `Rung` of its three names, as ``Rung._make`` makes it, in half the time."""

_MADE: Mapping[str, Callable[[Compact], Any]] = MappingProxyType(
    {
        "below": _below,
        "over_uppers": _over_uppers,
        "rows_under": lambda index: turned(index.above, len(index.uppers)),
        "_ids": lambda index: (*index.uppers, *index.leaves.split("\n")) if index.leaves else index.uppers,
        "_numbers": lambda index: dict(zip(index.ids(), count())),
    }
)
