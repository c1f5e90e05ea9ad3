"""监管 · regulating — who supervises a sector, a unit or a site, and when: on all days, whether or not a post is held."""

from collections.abc import Iterable, Iterator, Mapping

from safetyduty.dates import Span
from safetyduty.duties.edges import Edge, Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.facts import DutyKind, Organisation

__all__ = ["answering", "is_written", "regulating", "running"]


def running(graph: DutyGraph, sector: str) -> Iterator[tuple[str, Span]]:
    """Who runs a sector, or has a written duty over it, and when (主管)."""
    for edge in graph.links(sector):
        if edge.link is Link.RUNS or is_written(graph, edge, DutyKind.SECTOR):
            yield edge.above, edge.span


def regulating(graph: DutyGraph, subject: str, places: Mapping[str, Span]) -> Iterator[tuple[str, Span]]:
    """Which bodies of *places*, and which posts with a written duty, supervise a unit or site directly (行业监管).

    A site has the regulators of the unit that operates it, a part those of what it is part of, and each those that were put
    over the places it stands in. A body supervises while its place exists.
    """
    found: Iterable[tuple[str, Span]]
    for edge in graph.links(subject):
        if edge.link is Link.BELONGS:
            found = _placed(graph, running(graph, edge.above), places)
        elif edge.link is Link.CONTAINS:
            found = _over_place(graph, edge.above)
        elif _is_competent(graph, edge):
            found = [(edge.above, edge.span)]
        elif edge.link in (Link.OPERATES, Link.PART) or (_is_side(edge) and graph.is_unit(edge.above)):
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
    """Whether the link is to the department a unit belongs to or a split names, or to a post with a written sector duty."""
    written = is_written(graph, edge, DutyKind.SECTOR)
    department = edge.link is Link.LEADS and not graph.is_government(edge.above)
    return written or department or (_is_side(edge) and graph.is_department(edge.above))


def _is_side(edge: Edge) -> bool:
    return edge.link in (Link.INSIDE, Link.OUTSIDE)


def _over_place(graph: DutyGraph, place: str) -> Iterator[tuple[str, Span]]:
    """Who supervises what stands in a place because somebody put them over the place, or over one that it is under."""
    for edge in graph.links(place):
        if is_written(graph, edge, DutyKind.SECTOR) or (_is_side(edge) and graph.is_department(edge.above)):
            yield edge.above, edge.span
        elif edge.link is Link.CONTAINS:
            found = _over_place(graph, edge.above)
            yield from ((body, shared) for body, span in found if (shared := span & edge.span) is not None)


def _placed(
    graph: DutyGraph, found: Iterable[tuple[str, Span]], places: Mapping[str, Span]
) -> Iterator[tuple[str, Span]]:
    """Of *found* the bodies of *places*, while these exist, and every post."""
    for told, span in found:
        body = graph.register.get(told)
        if not isinstance(body, Organisation):
            yield told, span
        elif body.place in places and (shared := span & places[body.place]) is not None:
            yield told, shared
