"""循环 · looping — those who answer for each other in a circle: a for b, b for a, through links, contracts or delegations."""

from collections.abc import Iterator

from safetyduty.dates import Span
from safetyduty.duties.clashing.clashes import Conflict, ConflictKind, judged
from safetyduty.duties.clashing.stretches import together
from safetyduty.duties.edges import Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.grounds import Ground
from safetyduty.statutes.provisions.work_safety_law import ALL_POSTS, CONTRACTING, POWER_AND_DUTY_LISTS
from safetyduty.words import Phrase, join

__all__ = ["loops"]

_Arc = tuple[str, str, Ground]  # above, below, and the provision behind it


def loops(graph: DutyGraph) -> Iterator[Conflict]:
    """责任循环: everybody who, on the same days, answers for each other directly or through the rest of the circle."""
    closes = Phrase("明确{bodies}之间由谁最终负责", "settle who answers in the end among {bodies}")
    why = Phrase(
        "责任循环是否真使最终责任落空，由人判断",
        "whether the circle really leaves nobody answering is for a person to judge",
    )
    arcs = [*_circling(graph)]
    for (members, ground), span in together(arcs, _circles):
        said = closes.fill(bodies=join([graph.register.name(id) for id in members]))
        because = graph.law.reason(ground)
        yield Conflict(ConflictKind.LOOP, members[0], members, span, because, ground, said, judged(why))


def _circling(graph: DutyGraph) -> Iterator[tuple[_Arc, Span]]:
    """The arcs that may lie on a circle: those that nobody without an arc in, or out, is at an end of."""
    arcs = {(edge.above, edge.below, _ground(graph, edge.above, edge.link), edge.span) for edge in graph.edges}
    arcs |= {(each.by, each.to, _ground(graph, each.by, None), each.span) for each in graph.delegated}
    while True:
        ends = {above for above, *_ in arcs} & {below for _, below, *_ in arcs}
        kept = {arc for arc in arcs if arc[0] in ends and arc[1] in ends}
        if len(kept) == len(arcs):
            break
        arcs = kept
    return (((above, below, ground), span) for above, below, ground, span in arcs)


def _circles(arcs: frozenset[_Arc]) -> Iterator[tuple[tuple[str, ...], Ground]]:
    for members in _components({(above, below) for above, below, _ in arcs}):
        inside = {ground.name: ground for above, below, ground in arcs if above in members and below in members}
        yield tuple(sorted(members)), inside[min(inside, key=_GROUNDS.index)]


def _components(arcs: set[tuple[str, str]]) -> Iterator[frozenset[str]]:
    """The strongly connected components that hold a circle."""
    if not arcs:
        return
    import networkx as nx  # noqa: PLC0415  # a quarter of a second that only a possible circle pays for

    for members in nx.strongly_connected_components(nx.DiGraph([*arcs])):
        if len(members) > 1 or any((id, id) in arcs for id in members):
            yield frozenset(members)


_GROUNDS = (CONTRACTING.name, ALL_POSTS.name, POWER_AND_DUTY_LISTS.name)


def _ground(graph: DutyGraph, above: str, link: Link | None) -> Ground:
    if link is Link.COORDINATES:
        return CONTRACTING
    return ALL_POSTS if graph.is_unit(above) else POWER_AND_DUTY_LISTS
