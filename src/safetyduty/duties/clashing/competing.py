"""争议 · competing — departments that run one sector on the same days, and governments that assigned it twice."""

from collections import defaultdict
from collections.abc import Iterator
from functools import partial

from safetyduty.dates import Span
from safetyduty.duties.clashing.clashes import Conflict, ConflictKind
from safetyduty.duties.clashing.stretches import together
from safetyduty.duties.edges import Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.grounds import of_sector
from safetyduty.facts import Organisation, Sector
from safetyduty.statutes.provisions.work_safety_law import NEW_SECTOR_ASSIGNMENT
from safetyduty.words import Phrase, join

__all__ = ["sectors_assigned_twice", "sectors_run_by_several"]

_RUNS, _ASSIGNED, _LEADS = "runs", "assigned", "leads"
_Mark = tuple[str, str]  # one of the three words, and the department
_Outcome = tuple[ConflictKind, tuple[str, ...]]


def sectors_run_by_several(graph: DutyGraph) -> Iterator[Conflict]:
    """多部门主管、未明确牵头: departments of one place run a sector on the same days, and not exactly one of them leads.

    A department and one above it count as one. Where all of them were only assigned the sector, `sectors_assigned_twice`
    says so.
    """
    none = Phrase(
        "由本级人民政府明确“{sector}”的牵头部门", "the government names the department that leads for “{sector}”"
    )
    several = Phrase("由本级人民政府只确定一个牵头部门", "the government keeps one of them as the lead")
    for sector in graph.register.sectors:
        closes = {ConflictKind.TWO_REGULATORS: none.fill(sector=sector.name), ConflictKind.TWO_LEADS: several}
        for marks in _by_place(graph, sector).values():
            for (kind, rivals), span in together(marks, partial(_leaderless, graph)):
                ground = of_sector(sector.kind)
                yield Conflict(kind, sector.id, rivals, span, graph.law.reason(ground), ground, closes[kind])


def sectors_assigned_twice(graph: DutyGraph) -> Iterator[Conflict]:
    """重复指定监管部门: one sector assigned to two departments of one place on the same days."""
    closes = Phrase("只保留一项指定：{bodies}", "keep one assignment: {bodies}")
    ground = NEW_SECTOR_ASSIGNMENT
    for sector in graph.register.sectors:
        for marks in _by_place(graph, sector).values():
            assigned = [mark for mark in marks if mark[0][0] == _ASSIGNED]
            for rivals, span in together(assigned, partial(_several, graph)):
                said = closes.fill(bodies=join([graph.register.name(body) for body in rivals]))
                because = graph.law.reason(ground)
                yield Conflict(ConflictKind.ASSIGNED_TWICE, sector.id, rivals, span, because, ground, said)


def _by_place(graph: DutyGraph, sector: Sector) -> dict[str, list[tuple[_Mark, Span]]]:
    """Who runs the sector, by assignment or not, and who leads, for each place that departments work for."""
    places: defaultdict[str, list[tuple[_Mark, Span]]] = defaultdict(list)
    for edge in graph.links(sector.id):
        if edge.link is Link.RUNS:
            body = graph.register.fact(edge.above, Organisation)
            places[body.place].append(((_RUNS if edge.duty is None else _ASSIGNED, body.id), edge.span))
            if edge.duty is None:
                leads = (runs.span & edge.span for runs in body.runs if runs.lead and runs.sector == sector.id)
                places[body.place].extend(((_LEADS, body.id), span) for span in leads if span is not None)
    return places


def _leaderless(graph: DutyGraph, marks: frozenset[_Mark]) -> Iterator[_Outcome]:
    rivals = _topmost(graph, {body for _, body in marks})
    leads = [body for body in rivals if (_LEADS, body) in marks]
    if len(rivals) > 1 and len(leads) != 1 and any(word == _RUNS and body in rivals for word, body in marks):
        yield (ConflictKind.TWO_LEADS, tuple(leads)) if leads else (ConflictKind.TWO_REGULATORS, rivals)


def _several(graph: DutyGraph, marks: frozenset[_Mark]) -> Iterator[tuple[str, ...]]:
    rivals = _topmost(graph, {body for _, body in marks})
    if len(rivals) > 1:
        yield rivals


def _topmost(graph: DutyGraph, bodies: set[str]) -> tuple[str, ...]:
    """*bodies* without those that stand under another of them."""
    return tuple(sorted(body for body in bodies if bodies.isdisjoint(_above(graph, body))))


def _above(graph: DutyGraph, body: str) -> Iterator[str]:
    here = graph.register.fact(body, Organisation).under
    while here is not None:
        yield here
        here = graph.register.fact(here, Organisation).under
