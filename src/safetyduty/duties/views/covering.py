"""覆盖 · covering — which subjects of each place and sector somebody answers for, in each way, on a day."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from types import MappingProxyType

from attrs import field, frozen

from safetyduty.duties.answering import chains
from safetyduty.duties.edges import Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.steps import Step
from safetyduty.facts import DutyKind, Site, Unit

__all__ = ["Cell", "Coverage", "coverage", "existing"]


@frozen
class Cell:
    """The units and sites of one place and sector, and who answers for them in one way (覆盖矩阵的一格).

    ``sector`` is None for those in no sector, and ``place`` is the one that they stand in themselves. Of the ``subjects``, the
    ``vacant`` have posts that answer, but nobody in any of them, and the ``uncovered`` have no post; ids are in order.
    """

    place: str
    sector: str | None
    kind: DutyKind
    subjects: int
    vacant: tuple[str, ...]
    uncovered: tuple[str, ...]

    @property
    def answered(self) -> int:
        """How many subjects somebody answers for."""
        return self.subjects - len(self.vacant) - len(self.uncovered)


@frozen
class Coverage:
    """Who is covered on a day (覆盖矩阵): ``cells`` by place, sector and kind; ``places`` by place and kind, each subject once.

    A subject of several sectors stands in the cell of each, so that cells may add up to more than the ``subjects``; the
    ``places`` add up to them exactly, in every kind.
    """

    on: date
    subjects: int
    cells: tuple[Cell, ...] = field(repr=False)
    places: tuple[Cell, ...] = field(repr=False)

    def of(self, kind: DutyKind) -> tuple[Cell, ...]:
        """The places in one way of answering, in order of their ids."""
        return tuple(cell for cell in self.places if cell.kind is kind)

    def uncovered(self, kind: DutyKind) -> tuple[str, ...]:
        """The subjects that nobody answers for in that way, whether a post is vacant or there is none."""
        return tuple(sorted(id for cell in self.of(kind) for id in (*cell.vacant, *cell.uncovered)))


def coverage(graph: DutyGraph, *, on: date | None = None) -> Coverage:
    """Place by sector by kind: how many units and sites somebody answers for on a day, and which nobody does (覆盖矩阵).

    Counted are those that exist that day. *on* is the day of the law the graph was drawn with, unless another is given; the
    law stays that one.

    Raises:
        NothingInForce: A rule that a chain rests on is not covered on the law's day.

    Basis:
        《安全生产法》第三条、第九条、第十条、第二十二条

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... posts: [{id: boss, name: director, at: mill, rank: principal, held: [{by: p-1, since: 2021-09-01}]}]
        ... ''', "county.yaml")
        >>> found = coverage(draw(county, statutes.read("cn").on(date(2022, 6, 28))))
        >>> [(cell.kind.value, cell.answered, cell.uncovered) for cell in found.places][:2]
        [('post', 0, ('mill',)), ('principal', 1, ())]
    """
    day = graph.law.day if on is None else on
    subjects = [*existing(graph, day)]
    cells: _Rows = defaultdict(list)
    places: _Rows = defaultdict(list)
    for subject, steps in zip(subjects, chains(graph, (each.id for each in subjects), on=day), strict=True):
        told = _told(steps)
        places[subject.place, None].append((subject.id, told))
        for sector in _sectors(graph, subject.id, day) or (None,):
            cells[subject.place, sector].append((subject.id, told))
    return Coverage(day, len(subjects), _cells(cells), _cells(places))


def existing(graph: DutyGraph, on: date) -> Iterator[Unit | Site]:
    """The units and sites of the register that exist on a day (当日存在的单位和场所)."""
    return (subject for subject in graph.register.subjects if on in subject.span)


_Told = MappingProxyType[
    DutyKind, bool
]  # for each kind that some post answers in: whether anybody is in one of its posts
_Rows = defaultdict[tuple[str, str | None], list[tuple[str, _Told]]]


def _told(steps: Iterable[Step]) -> _Told:
    told: dict[DutyKind, bool] = {}
    for step in steps:
        told[step.kind] = bool(step.holders) or told.get(step.kind, False)
    return MappingProxyType(told)


def _sectors(graph: DutyGraph, subject: str, on: date) -> list[str]:
    return [edge.above for edge in graph.above(subject, on=on) if edge.link is Link.BELONGS]


def _cells(rows: _Rows) -> tuple[Cell, ...]:
    return tuple(
        Cell(
            place,
            sector,
            kind,
            len(told),
            tuple(sorted(id for id, kinds in told if kinds.get(kind) is False)),
            tuple(sorted(id for id, kinds in told if kind not in kinds)),
        )
        for (place, sector), told in sorted(rows.items(), key=lambda row: (row[0][0], row[0][1] or ""))
        for kind in DutyKind
    )
