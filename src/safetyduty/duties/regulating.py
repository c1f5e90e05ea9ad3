"""监管 · regulating — who supervises a sector, a unit or a site, and when: on all days, whether or not a post is held."""

from collections.abc import Iterable, Iterator

from safetyduty.dates import Span
from safetyduty.duties.edges import Edge, Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.facts import DutyKind

__all__ = ["answering", "is_written", "regulating", "running"]


def running(graph: DutyGraph, sector: str) -> Iterator[tuple[str, Span]]:
    """Who runs a sector, or has a written duty over it, and when (主管)."""
    for edge in graph.links(sector):
        if edge.link is Link.RUNS or is_written(graph, edge, DutyKind.SECTOR):
            yield edge.above, edge.span


def regulating(graph: DutyGraph, subject: str, places: frozenset[str] | None) -> Iterator[tuple[str, Span]]:
    """Which bodies of *places*, and which posts with a written duty, supervise a unit or site directly (行业监管).

    A site has the regulators of the unit that operates it, and a part those of what it is part of.
    """
    found: Iterable[tuple[str, Span]]
    for edge in graph.links(subject):
        if edge.link is Link.BELONGS:
            found = (told for told in running(graph, edge.above) if graph.governs_any(told[0], places))
        elif _is_competent(graph, edge):
            found = [(edge.above, edge.span)]
        elif edge.link in (Link.INSIDE, Link.OUTSIDE) and not graph.is_unit(edge.above):
            found = [] if graph.is_government(edge.above) else [(edge.above, edge.span)]
        elif edge.link in (Link.OPERATES, Link.PART, Link.INSIDE, Link.OUTSIDE):
            found = regulating(graph, edge.above, places)
        else:
            continue
        yield from ((body, shared) for body, span in found if (shared := span & edge.span) is not None)


def answering(graph: DutyGraph, place: str, link: Link, kind: DutyKind) -> Iterator[Span]:
    """When a body of that link, or a post with a written duty of that kind, answers for a place (属地、综合监管)."""
    for edge in graph.links(place):
        if edge.link is link or is_written(graph, edge, kind):
            yield edge.span


def is_written(graph: DutyGraph, edge: Edge, kind: DutyKind) -> bool:
    """Whether the link is a written duty of that kind."""
    return edge.link is Link.BEARS and graph.duty(edge).kind is kind


def _is_competent(graph: DutyGraph, edge: Edge) -> bool:
    """Whether the link is to the department a unit belongs to, or to a post with a written duty of sector supervision."""
    written = is_written(graph, edge, DutyKind.SECTOR)
    return written or (edge.link is Link.LEADS and not graph.is_government(edge.above))
