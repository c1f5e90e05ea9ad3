"""索引 · compact — the dated links of a whole nation in flat columns, for the questions that must be quick.

networkx is the graph that users see; this is the same graph as numbers. Who answers for something comes first, in order of
their ids, then the rest; links stand in order of what is below, kind, days and what is above, so that equal links give equal
columns, whatever order they came in. Columns are read, never written.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import Any

from attrs import field, frozen

from safetyduty.duties.edges import Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.index.names import Names
from safetyduty.duties.index.ordering import Column, links_in_order, nodes_in_order, starts_of, turned
from safetyduty.duties.index.rows import NOT_AN_ID, Columns, Row, read_rows
from safetyduty.errors import BadFact, BadFacts, UnknownFact

__all__ = ["LINKS", "Compact", "Over", "lay"]

LINKS = tuple(link.value for link in Link)
"""The kinds of a DutyGraph."""

Over = tuple[int, int, int, int]
"""One link up: the number of who is above, since, until, and the number of the kind."""


@frozen(eq=False)
class Compact:
    """Who answers for what in a nation, with the days of each link (全国责任索引); made by `lay`, or with `of` from a graph.

    Node numbers are places in ``uppers`` (who answers for something), then in ``leaves`` (who does not). The links up from
    node *n* are rows ``starts[n]`` to ``starts[n + 1]`` of the five columns. Days are ordinals. ``subjects`` are the nodes
    that somebody must answer for.
    """

    kinds: tuple[str, ...]
    uppers: tuple[str, ...] = field(repr=False)
    leaves: Names = field(repr=False)
    subjects: Sequence[int] = field(repr=False)
    below: Sequence[int] = field(repr=False)
    kind: Sequence[int] = field(repr=False)
    since: Sequence[int] = field(repr=False)
    until: Sequence[int] = field(repr=False)
    above: Sequence[int] = field(repr=False)
    starts: Sequence[int] = field(repr=False)
    _over_uppers: tuple[tuple[Over, ...], ...] = field(init=False, default=(), repr=False)
    _rows_under: tuple[Column, Column] | None = field(init=False, default=None, repr=False)

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
        leaf = self.leaves.number(id)
        if leaf is not None:
            return len(self.uppers) + leaf
        at = bisect_left(self.uppers, id)
        if at == len(self.uppers) or self.uppers[at] != id:
            raise UnknownFact(id, chain(self.leaves.near(id), self.uppers[max(at - 16, 0) : at + 16]))
        return at

    def id(self, number: int) -> str:
        """The id of the node *number*."""
        uppers = len(self.uppers)
        return self.uppers[number] if number < uppers else self.leaves[number - uppers]

    def ids(self) -> tuple[str, ...]:
        """The ids of all nodes, in order of their numbers."""
        return (*self.uppers, *self.leaves)

    def subject_ids(self) -> tuple[str, ...]:
        """The ids of all subjects, in order of their numbers."""
        return tuple(map(self.ids().__getitem__, self.subjects))

    def over(self, number: int) -> Iterator[Over]:
        """The links up from the node *number*, on all days."""
        since, until, above, kind = self.since, self.until, self.above, self.kind
        return ((above[e], since[e], until[e], kind[e]) for e in range(self.starts[number], self.starts[number + 1]))

    def over_uppers(self) -> tuple[tuple[Over, ...], ...]:
        """For each of ``uppers``, the links up from it, on all days: made when first asked for, and kept."""
        if not self._over_uppers:
            starts = self.starts[: len(self.uppers) + 1]
            columns = (column[: starts[-1]] for column in (self.above, self.since, self.until, self.kind))
            links = tuple(zip(*columns, strict=True))
            object.__setattr__(self, "_over_uppers", tuple(links[start:end] for start, end in pairwise(starts)))
        return self._over_uppers

    def rows_under(self) -> tuple[Column, Column]:
        """The rows in order of who is above, and where those of each of ``uppers`` start: made when first asked for, and kept."""
        rows = self._rows_under
        if rows is None:
            rows = turned(self.above, len(self.uppers))
            object.__setattr__(self, "_rows_under", rows)
        return rows

    def __reduce__(self) -> tuple[Any, ...]:
        """An index crosses process borders as its columns; what it remembers of questions stays behind."""
        links = (self.below, self.kind, self.since, self.until, self.above)
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
        >>> county.ids(), len(county.below)
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
    links = links_in_order(columns, nodes)
    uppers, count = len(nodes.uppers), len(nodes.uppers) + len(nodes.leaves)
    own = range(uppers, count) if declared is None else sorted({nodes.of_lower[number] for number in declared})
    return Compact(
        tuple(kinds),
        nodes.uppers,
        Names.of(nodes.leaves),
        array("I", own),
        *links,
        starts_of(links[0], count),
    )


def _declared(columns: Columns, subjects: Iterable[str]) -> list[int]:
    """The subjects, numbered among the lower ids, where those that no row names are added."""
    faults: list[BadFact] = []
    numbers = []
    for at, id in enumerate(subjects):
        try:
            numbers.append(columns.lowers[id])
        except (TypeError, ValueError):
            faults.append(BadFact(NOT_AN_ID.fill(id=repr(id)), f"$.subjects[{at}]"))
    if faults:
        raise BadFacts(faults)
    return numbers


def _own(column: Sequence[int]) -> Sequence[int]:
    """A column that another process can be sent, where this one is a view of a file."""
    return array(column.format, column) if isinstance(column, memoryview) else column
