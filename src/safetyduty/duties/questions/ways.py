"""途径 · ways — every way that ever led from something to a post, tie by tie, with the days of each."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise

from attrs import frozen

from safetyduty.dates import Span, merge
from safetyduty.duties.edges import Edge, Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.steps import Step
from safetyduty.duties.walking import Walk
from safetyduty.facts import Delegation, DutyKind, Organisation
from safetyduty.words import Phrase, join

__all__ = ["Tie", "Way", "ancestors", "delegated", "row_ties", "ties_of", "ways_to"]


@frozen
class Tie:
    """Two that are tied on some days (联系): ``above`` answers for ``below``, or acts for it where it is a delegation.

    ``row`` is the id of the duty, contract, assignment or delegation it comes from, if it comes from one.
    """

    above: str
    below: str
    how: Phrase
    spans: tuple[Span, ...]
    row: str | None = None

    def holds(self, on: date) -> bool:
        """Whether it holds on a day."""
        return any(on in span for span in self.spans)

    def words(self, graph: DutyGraph) -> Phrase:
        """The tie as a person writes it, with its days.

        Raises:
            UnknownFact: The register has no such ends.
        """
        what = Phrase("“{above}”{how}“{below}”（{days}）", "“{above}”: {how} “{below}” ({days})")
        names = graph.register.name
        days = join([span.words() for span in self.spans])
        return what.fill(above=names(self.above), how=self.how, below=names(self.below), days=days)


@frozen
class Way:
    """A way to a post (途径): the step it is reached by, were all ties there, and the delegations passed on to the post."""

    step: Step
    passed: tuple[Delegation, ...]
    ties: tuple[Tie, ...]

    @property
    def post(self) -> str:
        """The post at its end."""
        return self.passed[-1].to if self.passed else self.step.post.id

    def broken(self, on: date) -> tuple[Tie, ...]:
        """The ties that do not hold on a day, nearest first."""
        return tuple(tie for tie in self.ties if not tie.holds(on))

    def tells(self, step: Step) -> bool:
        """Whether *step* of a chain is this way's: the same post, kind, written duty and delegation."""
        last = self.passed[-1].id if self.passed else None
        mine = (self.post, self.step.kind, self.step.duty, last)
        return mine == (step.post.id, step.kind, step.duty, step.delegation)


def ways_to(walk: Walk, id: str, post: str) -> Iterator[Way]:
    """Every way from *id* to *post* that the links and delegations of all days make; *walk* is one of all days.

    Whether a body on the way has a say here, and whether a delegation reaches *id*, is not asked.
    """
    graph = walk.graph
    chains = list(_passed(graph, post, frozenset({post})))
    starts = {chain[0].by if chain else post for chain in chains}
    for step in sorted((step for step in walk.above(id) if step.post.id in starts), key=walk.order):
        ties = (*ties_of(graph, id, step), *_seats(walk, id, step))
        for chain in chains:
            if (chain[0].by if chain else post) == step.post.id:
                yield Way(step, chain, (*ties, *(delegated(given) for given in chain)))


def _seats(walk: Walk, id: str, step: Step) -> Iterator[Tie]:
    """That a body on the way works for a place that has its days: when the place is no more, the body has no say."""
    places = walk.graph.covering(id, on=None)
    if step.duty is not None or places is None:
        return
    for body in walk.bodies(step):
        found = walk.graph.register.get(body)
        if isinstance(found, Organisation) and (span := places.get(found.place, Span())) != Span():
            yield Tie(body, found.place, Phrase("设于", "works for"), (span,))


def _passed(graph: DutyGraph, post: str, seen: frozenset[str]) -> Iterator[tuple[Delegation, ...]]:
    """Every run of delegations that ends at *post*, the empty one first."""
    yield ()
    for given in graph.delegated:
        if given.to == post and given.by not in seen:
            for before in _passed(graph, given.by, seen | {given.by}):
                yield (*before, given)


def delegated(given: Delegation) -> Tie:
    """A delegation as a tie (委托之联系): who acts stands above the post it acts for."""
    return Tie(given.to, given.by, Phrase("受托代行", "acts for"), (given.span,), given.id)


def ties_of(graph: DutyGraph, id: str, step: Step) -> tuple[Tie, ...]:
    """The ties a step rests on, from *id* to the post, apart from delegations."""
    nodes = (id, *step.via)
    if step.duty is not None:
        last = [edge for edge in graph.links(nodes[-1]) if edge.duty == step.duty and edge.link is Link.BEARS]
        return (*_between(graph, nodes, step), _tie(last))
    charge = _charge(graph, nodes, step)
    if charge:
        return (*_between(graph, nodes[:-1], step), _tie(charge))
    last = [edge for edge in graph.links(nodes[-1]) if edge.above == step.post.id and edge.link is Link.HOLDS]
    return (*_between(graph, nodes, step), _tie(last))


def _charge(graph: DutyGraph, nodes: tuple[str, ...], step: Step) -> list[Edge]:
    """The portfolio by which a leader is reached from a sector: the way names the leader's body, which no link leads to."""
    if step.kind is not DutyKind.LEADERSHIP or len(nodes) < 2:
        return []
    if any(edge.above == nodes[-1] and edge.link is Link.GOVERNS for edge in graph.links(nodes[-2])):
        return []
    return [edge for edge in graph.links(nodes[-2]) if edge.above == step.post.id and edge.link is Link.CHARGE]


def _between(graph: DutyGraph, nodes: tuple[str, ...], step: Step) -> Iterator[Tie]:
    for place, (below, above) in enumerate(pairwise(nodes), start=2):
        edges = [edge for edge in graph.links(below) if edge.above == above]
        coordinates = step.kind is DutyKind.COORDINATION and step.duty is None and place == len(nodes)
        yield _tie([edge for edge in edges if (edge.link is Link.COORDINATES) is coordinates])


def _tie(edges: list[Edge]) -> Tie:
    """Links side by side as one tie; they share their ends."""
    first, rows = edges[0], {edge.duty for edge in edges}
    return Tie(
        first.above,
        first.below,
        first.link.label,
        merge(edge.span for edge in edges),
        first.duty if len(rows) == 1 else None,
    )


def row_ties(edges: Iterable[Edge]) -> tuple[Tie, ...]:
    """Links as ties (连线之联系), those with the same ends, link and row as one."""
    rows: dict[tuple[str, str, str, str | None], list[Edge]] = {}
    for edge in edges:
        rows.setdefault((edge.above, edge.below, edge.link.value, edge.duty), []).append(edge)
    return tuple(_tie(rows[key]) for key in sorted(rows, key=lambda key: (*key[:3], key[3] or "")))


def ancestors(
    graph: DutyGraph, id: str, *, on: date | None = None, through: Iterable[Link] = tuple(Link)
) -> frozenset[str]:
    """*id* and everything above it on a day, or that ever was (以上各节点), through links of those kinds.

    Raises:
        UnknownFact: The register has no such id.
    """
    found, left, wanted = {id}, [id], frozenset(through)
    while left:
        for edge in graph.above(left.pop(), on=on):
            if edge.above not in found and edge.link in wanted:
                found.add(edge.above)
                left.append(edge.above)
    return frozenset(found)
