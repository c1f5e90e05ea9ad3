"""网络 · networked — the graph as a networkx graph, and back from one that carries the same annotations.

networkx is imported where it is used: a quarter of a second that nobody else pays for.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from safetyduty.dates import Span
from safetyduty.duties.edges import Edge, Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.errors import BadFact, BadFacts, did_you_mean
from safetyduty.facts import Duty, Post, Register
from safetyduty.statutes import Law
from safetyduty.words import Phrase

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["annotated", "from_networkx", "restored"]


def annotated(register: Register, edges: Iterable[Edge], *, on: date | None = None) -> "nx.MultiDiGraph[str]":
    """*edges* over every fact of *register*, all days or those of the day *on* (标注图).

    A node carries ``section``, ``kind`` (for a post its rank, None for what has no kind), ``zh`` and ``en``; an edge carries
    ``link``, ``since``, ``until`` and ``duty``. Nodes and edges stand in an order of their own, and an edge's key is its
    number among those of the same two nodes, the same on every day.
    """
    import networkx as nx  # noqa: PLC0415

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for section, rows in register.sections().items():
        graph.add_nodes_from((id, _of_node(register, section, id)) for id in sorted(fact.id for fact in rows))
    count: dict[tuple[str, str], int] = {}
    for edge in sorted(edges, key=_order):
        ends = (edge.above, edge.below)
        key = count[ends] = count.get(ends, -1) + 1
        if on is None or on in edge.span:
            graph.add_edge(*ends, key=key, **_of_edge(edge))
    return graph


def from_networkx(graph: "nx.Graph[Any]", register: Register, law: Law) -> DutyGraph:
    """The DutyGraph of a directed networkx graph that is annotated as `DutyGraph.to_networkx` does it (由networkx图还原).

    Days may be dates or text such as ``2022-06-28``. Attributes beside ``link``, ``since``, ``until`` and ``duty`` are the
    caller's own, and so are all of a node's.

    Raises:
        BadFacts: Everything that is not annotated so, at once: a node that the register does not know, a link or a day that
            is none, a row that the link comes from and the register does not hold. Paths are such as ``$.edges[a->b#0].link``.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... ''', "county.yaml")
        >>> law = statutes.read("cn").on(date(2022, 6, 28))
        >>> theirs = draw(county, law).to_networkx()
        >>> from_networkx(theirs, county, law).edges == draw(county, law).edges
        True
        >>> theirs.edges["c", "mill", 0]["link"] = "holds it"
        >>> from_networkx(theirs, county, law)
        Traceback (most recent call last):
        safetyduty.errors.BadFacts: $.edges[c->mill#0].link: there is no link 'holds it'; did you mean 'holds'?
        1 fault; correct each and try again
    """
    return restored(graph, register, law, source=None)


def restored(graph: "nx.Graph[Any]", register: Register, law: Law, *, source: str | None) -> DutyGraph:
    """The DutyGraph of an annotated graph that was read from *source*, or from nowhere."""
    faults = [BadFact(what, path, source) for path, what in _faults(graph, register)]
    if faults:
        raise BadFacts(faults)
    edges = (_edge(above, below, notes) for above, below, _, notes in _rows(graph))
    return DutyGraph(register, law, tuple(sorted(edges, key=_order)))


def _of_node(register: Register, section: str, id: str) -> dict[str, Any]:
    fact, name = register.get(id), register.name(id)
    kind = fact.rank if isinstance(fact, Post) else getattr(fact, "kind", None)
    return {"section": section, "kind": None if kind is None else kind.value, "zh": name.zh, "en": name.en}


def _of_edge(edge: Edge) -> dict[str, Any]:
    return {"link": edge.link.value, "since": edge.span.since, "until": edge.span.until, "duty": edge.duty}


def _order(edge: Edge) -> tuple[str, str, int, date, date, str]:
    since, until = edge.span.since or date.min, edge.span.until or date.max
    return (edge.above, edge.below, _LINKS[edge.link], since, until, edge.duty or "")


def _rows(graph: "nx.Graph[Any]") -> Iterator[tuple[Any, Any, Hashable, Mapping[str, Any]]]:
    if graph.is_multigraph():
        yield from graph.edges(keys=True, data=True)  # type: ignore[call-overload]  # only a multigraph's edges have keys
    else:
        yield from ((above, below, 0, notes) for above, below, notes in graph.edges(data=True))


def _edge(above: str, below: str, notes: Mapping[str, Any]) -> Edge:
    span = Span(_day(notes.get("since")), _day(notes.get("until")))
    return Edge(above, below, Link.of(notes["link"]), span, notes.get("duty"))


def _faults(graph: "nx.Graph[Any]", register: Register) -> Iterator[tuple[str, Phrase]]:
    if not graph.is_directed():
        yield "$", Phrase("应为有向图：由负责者指向所负责者", "a directed graph is wanted, from who answers to what")
        return
    known = [fact.id for rows in register.sections().values() for fact in rows]
    for node in graph:
        if node not in register:
            what = Phrase("登记中没有“{id}”{hint}", "the register has no {id!r}{hint}")
            yield f"$.nodes[{node}]", what.fill(id=str(node), hint=did_you_mean(str(node), known))
    for above, below, key, notes in _rows(graph):
        for name, what in _misfits(notes, register):
            yield f"$.edges[{above}->{below}#{key}].{name}", what


def _misfits(notes: Mapping[str, Any], register: Register) -> Iterator[tuple[str, Phrase]]:
    link, duty = notes.get("link"), notes.get("duty")
    if not isinstance(link, str) or link not in _CODES:
        what = Phrase("没有“{link}”这种连线{hint}", "there is no link {link!r}{hint}")
        yield "link", what.fill(link=str(link), hint=did_you_mean(str(link), _CODES))
    days = {name: notes.get(name) for name in ("since", "until")}
    for name, given in days.items():
        if given is not None and _day(given) is None:
            what = Phrase(
                "此处应为日期（如2022-06-28），而不是{given}", "a day such as 2022-06-28 is wanted here, not {given}"
            )
            yield name, what.fill(given=given)
    since, until = _day(days["since"]), _day(days["until"])
    if since is not None and until is not None and until < since:
        what = Phrase("结束日{until}早于开始日{since}", "it ends on {until}, before it starts on {since}")
        yield "until", what.fill(until=until, since=since)
    if duty is not None or link == Link.BEARS.value:
        found = register.get(duty) if isinstance(duty, str) else None
        if found is None or (link == Link.BEARS.value and not isinstance(found, Duty)):
            what = Phrase(
                "登记中没有“{duty}”这条依据", "the register has no row {duty!r} that this link could come from"
            )
            yield "duty", what.fill(duty=str(duty))


def _day(given: object) -> date | None:
    """A day, or None where it is none."""
    if isinstance(given, date):
        return None if isinstance(given, datetime) else given
    if isinstance(given, str) and len(given) == 10:
        try:
            return date.fromisoformat(given)
        except ValueError:
            return None
    return None


_LINKS = MappingProxyType({link: place for place, link in enumerate(Link)})
_CODES = frozenset(str(link.value) for link in Link)
