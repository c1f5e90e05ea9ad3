"""变更 · turning — the stretches of days on which a chain stays as it is, and the chain of each."""

from collections.abc import Iterable, Iterator
from datetime import date

from safetyduty.dates import Span
from safetyduty.duties.clashing.stretches import change_days, day_of, pieces
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.questions.ways import ancestors
from safetyduty.duties.steps import Step
from safetyduty.duties.walking import Walk

__all__ = ["answered", "turning_days"]


def turning_days(graph: DutyGraph, id: str) -> frozenset[date]:
    """The days on which a link above *id* begins or is over, or a delegation by a post that may answer for it (变更日)."""
    spans: set[Span] = set()
    seen = {*ancestors(graph, id)}
    left = [*seen]
    while left:
        node = left.pop()
        spans.update(edge.span for edge in graph.links(node))
        for given in graph.delegations(node, on=None):
            spans.add(given.span)
            if given.to not in seen:
                seen.add(given.to)
                left.append(given.to)
    return change_days(spans)


def answered(graph: DutyGraph, ids: Iterable[str], *, over: Span = Span()) -> Iterator[tuple[str, Step, Span]]:
    """Each step of the chain of each of *ids*, on each stretch of *over* on which the chain stays as it is (分段责任链).

    Appointments cut no stretch: the holders that a step names are those of one day of it.
    """
    by_day: dict[date, list[tuple[str, Span]]] = {}
    for id in ids:
        for piece in pieces(turning_days(graph, id), over):
            by_day.setdefault(day_of(piece, graph.law.day), []).append((id, piece))
    for day, asked in by_day.items():
        walk = Walk(graph, day)
        for id, piece in asked:
            yield from ((id, step, piece) for step in walk.chain(id))
