"""责任图 · graph — the register's responsibility system as a dated graph.

Nodes are the register's own ids; an edge runs from who answers to what is answered for.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from safetyduty.dates import Span
from safetyduty.duties.derive import RULES, Rule
from safetyduty.duties.edges import Edge, Link
from safetyduty.errors import UnknownFact
from safetyduty.facts import (
    Delegation,
    Duty,
    Organisation,
    OrganisationKind,
    Place,
    PlaceKind,
    Post,
    Register,
    Sector,
    Site,
    Unit,
)
from safetyduty.statutes import Law

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["DutyGraph", "draw"]


_GOVERNING = (OrganisationKind.PARTY_COMMITTEE, OrganisationKind.GOVERNMENT, OrganisationKind.PARK_BODY)
_LED = (PlaceKind.NATION, PlaceKind.PROVINCE, PlaceKind.PREFECTURE, PlaceKind.COUNTY)


@frozen(eq=False)
class DutyGraph:
    """Who answers for what, with the days of each link (责任图), under the law it was drawn with.

    ``summit`` are the register's place and the places above it. Who governs one of these, or a place of county level and above,
    leads; who governs a place outside the summit is local to it. ``delegated`` are the delegations, each as long as the bodies of
    both its posts exist.
    """

    register: Register
    law: Law
    edges: tuple[Edge, ...]
    summit: frozenset[str] = field(init=False, repr=False)
    delegated: tuple[Delegation, ...] = field(init=False, repr=False)
    _above: dict[str, tuple[Edge, ...]] = field(init=False, repr=False)
    _given: dict[str, tuple[Delegation, ...]] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        above: defaultdict[str, list[Edge]] = defaultdict(list)
        for edge in self.edges:
            above[edge.below].append(edge)
        object.__setattr__(self, "_above", {node: tuple(edges) for node, edges in above.items()})
        given: defaultdict[str, list[Delegation]] = defaultdict(list)
        object.__setattr__(self, "delegated", tuple(_lasting(self.register)))
        for delegation in self.delegated:
            given[delegation.by].append(delegation)
        object.__setattr__(self, "_given", {post: tuple(each) for post, each in given.items()})
        object.__setattr__(self, "summit", frozenset(_upwards(self.register, self.register.place)))

    def above(self, id: str, *, on: date | None) -> tuple[Edge, ...]:
        """The links to whoever answers directly for *id* on a day; with None, on all days.

        Raises:
            UnknownFact: The register has no such id.
        """
        edges = self._above.get(id)
        if edges is None:
            if id not in self.register:
                raise UnknownFact(id, (fact.id for section in self.register.sections().values() for fact in section))
            return ()
        return edges if on is None else tuple(edge for edge in edges if on in edge.span)

    def links(self, id: str) -> tuple[Edge, ...]:
        """The links to whoever answers directly for *id*, on all days."""
        return self._above.get(id, ())

    def delegations(self, post: str, *, on: date | None) -> tuple[Delegation, ...]:
        """What the post has delegated to others on a day; with None, on all days."""
        return tuple(given for given in self._given.get(post, ()) if on is None or on in given.span)

    def posts(self, id: str) -> tuple[Post, ...]:
        """The posts at an organisation or unit."""
        return tuple(self.register.fact(edge.above, Post) for edge in self.links(id) if edge.link is Link.HOLDS)

    def duty(self, edge: Edge) -> Duty:
        """The written duty that a `Link.BEARS` link comes from.

        Raises:
            UnknownFact: The link names no duty of the register.
        """
        return self.register.fact(edge.duty or "", Duty)

    def let_out(self, edge: Edge) -> bool:
        """Whether a site stands in another's but is operated by another unit: its principal duty is that unit's alone."""
        below, above = self.register.get(edge.below), self.register.get(edge.above)
        return isinstance(below, Site) and isinstance(above, Site) and below.unit not in (None, above.unit)

    def is_unit(self, id: str) -> bool:
        """Whether *id* is a unit."""
        return isinstance(self.register.get(id), Unit)

    def is_subject(self, id: str) -> bool:
        """Whether *id* is a unit or a site."""
        return isinstance(self.register.get(id), Unit | Site)

    def is_organisation(self, id: str) -> bool:
        """Whether *id* is an organisation of Party or state."""
        return isinstance(self.register.get(id), Organisation)

    def is_party(self, id: str) -> bool:
        """Whether *id* is a Party committee."""
        return self._kind(id) is OrganisationKind.PARTY_COMMITTEE

    def is_government(self, id: str) -> bool:
        """Whether *id* is a Party committee, a government, or the body of a park, which answers by reference to them."""
        return self._kind(id) in _GOVERNING

    def is_department(self, id: str) -> bool:
        """Whether *id* is a department, the one for comprehensive supervision included."""
        return self._kind(id) in (OrganisationKind.DEPARTMENT, OrganisationKind.COMPREHENSIVE_DEPARTMENT)

    def is_committee(self, id: str) -> bool:
        """Whether *id* is a safety committee."""
        return self._kind(id) is OrganisationKind.SAFETY_COMMITTEE

    def is_led(self, place: str) -> bool:
        """Whether who governs *place* leads it: the register's place, one above it, or one of county level and above."""
        found = self.register.get(place)
        return place in self.summit or (isinstance(found, Place) and found.kind in _LED)

    def leads(self, id: str) -> bool:
        """Whether *id* governs a place that is led."""
        found = self.register.get(id)
        return self.is_government(id) and isinstance(found, Organisation) and self.is_led(found.place)

    def _kind(self, id: str) -> OrganisationKind | None:
        found = self.register.get(id)
        return found.kind if isinstance(found, Organisation) else None

    def covering(self, id: str, *, on: date | None) -> Mapping[str, Span] | None:
        """The places a unit or site stands in and that exist on a day, with their days; None for anything else.

        With None, the places of all days.
        """
        found = self.register.get(id)
        if not isinstance(found, Unit | Site):
            return None
        spans = {place: self.register.fact(place, Place).span for place in _upwards(self.register, found.place)}
        return {place: span for place, span in spans.items() if on is None or on in span}

    def governs_any(self, id: str, places: Collection[str] | None) -> bool:
        """Whether the organisation *id* works for one of *places*; units, and questions without a place, always pass."""
        found = self.register.get(id)
        return places is None or not isinstance(found, Organisation) or found.place in places

    def to_networkx(self, *, on: date | None = None) -> "nx.MultiDiGraph[str]":
        """The graph for networkx: all days, or the links of the day *on*; `from_networkx` is the way back.

        Each node carries the ``section``, ``kind``, and names (``zh``, ``en``) of its fact; each edge its ``link``, ``since``,
        ``until`` and ``duty``. An edge keeps its key whatever the order of facts and the day.

        Examples:
            >>> from safetyduty import facts, statutes
            >>> from safetyduty.facts import Place, PlaceKind
            >>> from safetyduty.words import Phrase
            >>> places = (Place("c", Phrase("县", "county"), PlaceKind.COUNTY),)
            >>> county = facts.Register(facts.FORMAT, Phrase("县", "county"), "c", places=places)
            >>> draw(county, statutes.read("cn").on(date(2022, 6, 28))).to_networkx().nodes["c"]
            {'section': 'places', 'kind': 'county', 'zh': '县', 'en': 'county'}
        """
        from safetyduty.duties.networked import annotated  # noqa: PLC0415  # it knows this module

        return annotated(self.register, self.edges, on=on)


def draw(register: Register, law: Law, *, rules: Iterable[Rule] = RULES) -> DutyGraph:
    """The DutyGraph of *register* under *law* (画出责任图); a caller may add rules of its own.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.words import Phrase
        >>> county = facts.Register(facts.FORMAT, Phrase("县", "county"), "c")
        >>> draw(county, statutes.read("cn").on(date(2022, 6, 28))).edges
        ()
    """
    lives = {fact.id: fact.span for fact in _living(register) if fact.span != Span()}
    lives |= {post.id: lives[post.at] for post in register.posts if post.at in lives}
    drawn = (edge for rule in rules for edge in rule(register))
    return DutyGraph(register, law, tuple(_while_alive(drawn, lives)) if lives else tuple(drawn))


def _living(register: Register) -> Iterator[Place | Sector | Organisation | Unit | Site]:
    """What exists over a span of days, and may be one end of a link."""
    for section in (register.places, register.sectors, register.organisations, register.units, register.sites):
        yield from section


def _while_alive(edges: Iterable[Edge], lives: Mapping[str, Span]) -> Iterator[Edge]:
    """The links as long as both their ends exist."""
    for edge in edges:
        span: Span | None = edge.span
        for end in (edge.above, edge.below):
            if span is not None and end in lives:
                span = span & lives[end]
        if span is not None:
            yield edge if span == edge.span else evolve(edge, span=span)


def _lasting(register: Register) -> Iterator[Delegation]:
    """The delegations in order of their ids, each as long as the bodies of both posts exist."""
    for delegation in sorted(register.delegations, key=lambda each: each.id):
        span: Span | None = delegation.span
        for post in (delegation.by, delegation.to):
            at = register.get(register.fact(post, Post).at)
            if span is not None and isinstance(at, Organisation | Unit):
                span = span & at.span
        if span is not None and span.since is not None:
            yield evolve(delegation, since=span.since, until=span.until)


def _upwards(register: Register, place: str) -> Iterator[str]:
    here: str | None = place
    while here is not None and here in register:
        yield here
        here = register.fact(here, Place).under
