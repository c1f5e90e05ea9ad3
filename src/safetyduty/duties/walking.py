"""上溯 · walking — the way up the graph, link by link: what each link leads to, and whose posts answer there."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import dropwhile
from types import MappingProxyType

from attrs import evolve, field, frozen

from safetyduty.duties import grounds
from safetyduty.duties.edges import Edge, Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.grounds import Ground
from safetyduty.duties.steps import Step
from safetyduty.facts import Delegation, DutyKind, Post, Rank, Sector
from safetyduty.statutes.provisions.cadre_regulation import HEADS_FIRST_RESPONSIBLE
from safetyduty.statutes.provisions.reform_opinions_2016 import COMMITTEE_CHAIR
from safetyduty.statutes.provisions.supervised_handling_2010 import ONE_LEVEL_UP
from safetyduty.statutes.provisions.work_safety_law import (
    COMPREHENSIVE_SUPERVISION,
    CONTRACTING,
    LOCAL_DUTY,
    NEW_SECTOR_ASSIGNMENT,
    THREE_MUSTS,
)

__all__ = ["Walk"]


@frozen(eq=False)
class Walk:
    """The way up the graph on one day, or with None on all days (上溯); what is above a node is worked out once."""

    graph: DutyGraph
    on: date | None
    known: dict[str, tuple[Step, ...]] = field(factory=dict)

    def chain(self, id: str, posts: frozenset[str] | None = None) -> tuple[Step, ...]:
        """The nearest way to each post, kind and written duty, and whoever acts for the post; or only to *posts*."""
        ways: dict[tuple[str, DutyKind, str | None], list[Step]] = {}
        for step in self.ways(id, posts):
            ways.setdefault((step.post.id, step.kind, step.duty), []).append(step)
        return tuple(told for found in ways.values() for told in (found[0], *self.acting(found, id)))

    def ways(self, id: str, posts: frozenset[str] | None = None) -> Iterator[Step]:
        """Every way to every post, or to *posts*, nearest first; bodies of other places have no say here."""
        covering = self.graph.covering(id, on=self.on)
        found = (step for step in self.above(id) if posts is None or step.post.id in posts)
        return (step for step in sorted(found, key=self.order) if step.duty or self.has_say(step, covering))

    def acting(self, ways: Iterable[Step], id: str) -> Iterable[Step]:
        """Whoever acts under a delegation that reaches *id* by one of *ways*, by the first that it does."""
        told: dict[str | None, Step] = {}
        for way in ways:
            for step in self.delegated(way, id, frozenset({way.post.id})):
                told.setdefault(step.delegation, step)
        return told.values()

    def delegated(self, step: Step, id: str, passed: frozenset[str]) -> Iterator[Step]:
        """授权不授责: who acts for a post under a delegation that reaches the subject; the post itself stays on the chain."""
        for given in self.graph.delegations(step.post.id, on=self.on):
            if given.to not in passed and self.reaches(given, step, id):
                post = self.post(given.to)
                acts = evolve(step, post=post, holders=self.holders(post), delegation=given.id)
                yield acts
                if given.onward:
                    yield from self.delegated(acts, id, passed | {given.to})

    def reaches(self, given: Delegation, step: Step, id: str) -> bool:
        """Whether a delegation is over *id*, over a place it stands in, or over something on the way to the post."""
        return not {id, *step.via, *(self.graph.covering(id, on=self.on) or ())}.isdisjoint(given.over)

    def has_say(self, step: Step, covering: Collection[str] | None) -> bool:
        """Whether every body on the way works for a place the subject stands in, or is its own competent department."""
        return all(self.graph.governs_any(id, covering) for id in self.bodies(step))

    def bodies(self, step: Step) -> tuple[str, ...]:
        """Those on the way that must work for a place the subject stands in: none, above its own competent department."""
        way = tuple(dropwhile(self.graph.is_subject, step.via))
        return () if way and self.graph.is_organisation(way[0]) else (*way, step.post.at)

    def above(self, id: str) -> tuple[Step, ...]:
        """Every step above the node *id*."""
        return tuple(step for edge in self.graph.above(id, on=self.on) for step in self.through(edge))

    def shared(self, id: str) -> tuple[Step, ...]:
        """The same, with *id* itself on the way, remembered for the next who asks."""
        steps = self.known.get(id)
        if steps is None:
            steps = self.known[id] = tuple(evolve(step, via=(id, *step.via)) for step in self.above(id))
        return steps

    def through(self, edge: Edge) -> Iterable[Step]:
        """The steps that one link leads to."""
        match edge.link:
            case Link.BEARS:
                duty = self.graph.duty(edge)
                ground = grounds.of_written(duty, self.post(edge.above))
                return (self.step(edge.above, duty.kind, ground, (), duty.id),)
            case Link.HOLDS:
                return self.inside(edge)
            case Link.BELONGS:
                return self.shared(edge.above)
            case Link.COORDINATES:
                return self.coordinating(edge)
            case Link.PART if self.graph.let_out(edge):
                spared = (*_OF_ITS_OWN, DutyKind.PRINCIPAL)
                return (step for step in self.shared(edge.above) if step.kind not in spared)
            case Link.CONTAINS | Link.OPERATES | Link.PART:
                return (step for step in self.shared(edge.above) if step.kind not in _OF_ITS_OWN)
            case Link.CHARGE:
                return self.in_charge(edge)
            case Link.RUNS:
                sector = self.graph.register.fact(edge.below, Sector)
                ground = NEW_SECTOR_ASSIGNMENT if edge.duty else grounds.of_sector(sector.kind)
                return self.department(edge.above, DutyKind.SECTOR, ground, sector.id)
            case Link.INSIDE | Link.OUTSIDE:
                return self.siding(edge)
            case _:
                return self.of_body(edge)

    def of_body(self, edge: Edge) -> Iterable[Step]:
        """The steps that a link to a body of Party or state leads to, which oversees, governs, convenes or leads."""
        match edge.link:
            case Link.OVERSEES:
                return self.department(edge.above, DutyKind.COMPREHENSIVE, COMPREHENSIVE_SUPERVISION)
            case Link.GOVERNS:
                return self.governing(edge)
            case Link.CONVENES:
                return self.convening(edge)
            case _:
                return self.leading(edge)

    def inside(self, edge: Edge) -> Iterable[Step]:
        """A post inside a unit; for an organisation itself its principal and who is in charge of safety, and a committee's office."""
        post = self.post(edge.above)
        if self.graph.is_unit(edge.below):
            yield self.step(post.id, *grounds.of_unit_post(post), ())
        elif post.rank in _HEADS or (self.graph.is_committee(edge.below) and post.rank is not Rank.OFFICER):
            yield self.step(post.id, *grounds.of_body_post(post, self.graph), ())

    def coordinating(self, edge: Edge) -> Iterable[Step]:
        """发包、出租: the leaders of the unit that contracts out or lets premises; what is above it is not asked again."""
        for post in self.graph.posts(edge.above):
            if post.rank is not Rank.OFFICER:
                yield self.step(post.id, DutyKind.COORDINATION, CONTRACTING, (edge.above,))

    def siding(self, edge: Edge) -> Iterable[Step]:
        """场内场外分工: the unit of that side as for what it operates; a body for what it is there for, a government locally."""
        id = edge.above
        if self.graph.is_unit(id):
            return (step for step in self.shared(id) if step.kind not in _OF_ITS_OWN)
        if self.graph.is_government(id):
            return self.local(id)
        kind = grounds.kind_of_body(id, self.graph)
        return self.department(id, kind, grounds.of_body(id, self.graph))

    def in_charge(self, edge: Edge) -> Iterable[Step]:
        """A county leader whose portfolio holds the sector; a township's portfolios reach no further than the township."""
        post = self.post(edge.above)
        if self.graph.leads(post.at):
            yield self.step(post.id, DutyKind.LEADERSHIP, grounds.of_leader(post.rank), (post.at,))

    def department(self, id: str, kind: DutyKind, ground: Ground, sector: str | None = None) -> Iterable[Step]:
        """Its principal, who is in charge of safety, the deputy in charge of *sector*, and the bodies above it."""
        for post in self.graph.posts(id):
            if post.rank in _HEADS or (post.rank is Rank.DEPUTY and sector in post.charge):
                yield self.step(post.id, kind, ground, (id,))
        for edge in self.graph.above(id, on=self.on):
            if edge.link is Link.LEADS and not self.graph.is_government(edge.above):
                yield from (
                    evolve(step, via=(id, *step.via)) for step in self.department(edge.above, kind, ground, sector)
                )

    def governing(self, edge: Edge) -> Iterable[Step]:
        """党政同责 and 属地: the leaders of a place that is led, and the local bodies of a place below the register's own."""
        if self.graph.is_led(edge.below):
            yield from self.leaders(edge.above)
        if edge.below not in self.graph.summit:
            yield from self.local(edge.above)

    def leading(self, edge: Edge) -> Iterable[Step]:
        """Who leads an organisation, or a unit; a government answers for a unit through the place they share."""
        if not self.graph.is_government(edge.above):
            yield from self.competent(edge.above)
            if not self.graph.is_unit(edge.below):
                yield from self.beyond(edge.above)
        elif not self.graph.is_unit(edge.below):
            yield from self.heading(edge.above, edge.below)

    def heading(self, id: str, below: str) -> Iterable[Step]:
        """The leaders of a Party committee or government above an organisation, and of those above it, to the top."""
        kind = DutyKind.LEADERSHIP if self.graph.leads(id) else DutyKind.TERRITORIAL
        for post in self.heads(id):
            yield self.step(post.id, kind, grounds.of_head(post, below, self.graph), (id,))
        if self.graph.is_committee(below):
            yield from self.chairing(id, below)
        yield from self.beyond(id)

    def beyond(self, id: str) -> Iterable[Step]:
        """The governments and Party committees above an organisation, through the departments between."""
        for edge in self.graph.above(id, on=self.on):
            if edge.link is Link.LEADS:
                above = edge.above
                found = self.heading(above, id) if self.graph.is_government(above) else self.beyond(above)
                yield from (evolve(step, via=(id, *step.via)) for step in found)

    def chairing(self, id: str, committee: str) -> Iterable[Step]:
        """安委会主任: the head of a government whose committee has no post of a chair is its chair all the same."""
        if not any(post.rank is Rank.PRINCIPAL for post in self.graph.posts(committee)):
            for post in self.graph.posts(id):
                if post.rank is Rank.PRINCIPAL and not self.graph.is_party(id):
                    yield self.step(post.id, DutyKind.CONVENING, COMMITTEE_CHAIR, (id,))

    def convening(self, edge: Edge) -> Iterable[Step]:
        """议事协调: the chair, deputies and office of a committee, and of the committees above it, which supervise it."""
        id, supervises = edge.above, self.graph.is_committee(edge.below)
        for post in self.graph.posts(id):
            if post.rank is not Rank.OFFICER:
                ground = ONE_LEVEL_UP if supervises else grounds.of_committee(post, self.graph)
                yield self.step(post.id, DutyKind.CONVENING, ground, (id,))
        for up in self.graph.above(id, on=self.on):
            found = self.convening(up) if up.link is Link.CONVENES else ()
            if up.link is Link.LEADS and self.graph.is_government(up.above):
                found = self.chairing(up.above, id)
            yield from (evolve(step, via=(id, *step.via)) for step in found)

    def local(self, id: str) -> Iterable[Step]:
        """Who governs a township or park; its Party committee answers by reference to the rule for leaders."""
        ground = HEADS_FIRST_RESPONSIBLE if self.graph.is_party(id) else LOCAL_DUTY
        return self.department(id, DutyKind.TERRITORIAL, ground)

    def competent(self, id: str) -> Iterable[Step]:
        """The department a unit belongs to answers for it as for its own business."""
        return self.department(id, DutyKind.SECTOR, THREE_MUSTS)

    def leaders(self, id: str) -> Iterable[Step]:
        """The head of a Party committee or government, and its leader in charge of safety."""
        for post in self.heads(id):
            yield self.step(post.id, DutyKind.LEADERSHIP, grounds.of_leader(post.rank), (id,))

    def heads(self, id: str) -> Iterable[Post]:
        """The principal of a body, and who is in charge of safety in it."""
        return (post for post in self.graph.posts(id) if post.rank in _HEADS)

    def step(self, post: str, kind: DutyKind, ground: Ground, via: tuple[str, ...], duty: str | None = None) -> Step:
        """One step to the post called *post*."""
        held = self.post(post)
        return Step(held, kind, self.holders(held), self.graph.law.reason(ground), ground, via, duty)

    def post(self, id: str) -> Post:
        """The post called *id*."""
        return self.graph.register.fact(id, Post)

    def holders(self, post: Post) -> tuple[str, ...]:
        """Who holds the post on the day of the walk; on all days, nobody is named."""
        return () if self.on is None else post.holders(self.on)

    def order(self, step: Step) -> tuple[int | bool | str | tuple[str, ...], ...]:
        """From the spot to the top; ties are broken by ids, so that the order of facts means nothing."""
        party, rank = self.graph.is_party(step.post.at), _RANKS[step.post.rank]
        ids = (step.post.id, step.ground.name, step.via, step.duty or "")
        return (_KINDS[step.kind], len(step.via), rank, party, *ids)


_HEADS = (Rank.PRINCIPAL, Rank.SAFETY)
_OF_ITS_OWN = (DutyKind.POST, DutyKind.CONVENING)
"""What reaches no further than what it is over: a post's own spot, and the bodies that a committee convenes, which answer themselves."""
_KINDS = MappingProxyType({kind: place for place, kind in enumerate(DutyKind)})
_RANKS = MappingProxyType({Rank.OFFICER: 0, Rank.DEPUTY: 1, Rank.SAFETY: 2, Rank.PRINCIPAL: 3})
