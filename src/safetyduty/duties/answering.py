"""责任链 · answering — who answers for something on a day, from the post on the spot to the top."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import dropwhile
from types import MappingProxyType

from attrs import evolve, field, frozen

from safetyduty.duties import grounds
from safetyduty.duties.edges import Edge, Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.grounds import Ground
from safetyduty.facts import Delegation, DutyKind, Post, Rank, Sector
from safetyduty.statutes import Reason
from safetyduty.statutes.provisions.cadre_regulation import HEADS_FIRST_RESPONSIBLE
from safetyduty.statutes.provisions.work_safety_law import (
    COMPREHENSIVE_SUPERVISION,
    CONTRACTING,
    LOCAL_DUTY,
    NEW_SECTOR_ASSIGNMENT,
    THREE_MUSTS,
)

__all__ = ["Step", "Walk", "chain", "chains"]


@frozen
class Step:
    """One answer to "who answers for it?" (责任链上的一环).

    ``holders`` are the people in the post that day, and empty when it is vacant. ``via`` leads from what was asked about to
    the post's organisation; ``duty`` is the id of the written duty, or None where the step is derived; ``ground`` names the
    provision it rests on. ``delegation`` is the id of the delegation under which this post acts for another that stays
    answerable.
    """

    post: Post
    kind: DutyKind
    holders: tuple[str, ...]
    because: Reason
    ground: Ground
    via: tuple[str, ...]
    duty: str | None = None
    delegation: str | None = None


def chain(graph: DutyGraph, id: str, *, on: date | None = None) -> tuple[Step, ...]:
    """Who answers for *id*, from the post on the spot to the top of the register's place (责任链).

    *on* is the day of the law the graph was drawn with, unless another is given; the law stays that one.

    Raises:
        UnknownFact: The register has no such id.
        NothingInForce: A rule the chain rests on did not exist, or is not covered, on the law's day.

    Basis:
        《安全生产法》第三条、第五条、第九条、第十条、第二十一条、第二十二条、第二十五条；《地方党政领导干部安全生产责任制规定》第四条、第八条、第九条

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... organisations: [{id: gov, name: government, kind: government, place: c}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... posts:
        ...   - {id: head, name: county head, at: gov, rank: principal, held: [{by: p-1, since: 2021-09-01}]}
        ...   - {id: boss, name: mill director, at: mill, rank: principal}
        ... ''', "county.yaml")
        >>> day = date(2022, 6, 28)
        >>> for step in chain(draw(county, statutes.read("cn").on(day)), "mill", on=day):
        ...     print(step.post.name.en, step.kind.value, step.holders, step.because.basis[0].words().en)
        mill director principal () Work Safety Law, Art. 5
        county head leadership ('p-1',) Regulation on the Work Safety Responsibility of Local Leading Cadres, Art. 4
    """
    return next(chains(graph, (id,), on=on))


def chains(graph: DutyGraph, ids: Iterable[str], *, on: date | None = None) -> Iterator[tuple[Step, ...]]:
    """`chain` for many ids on one day, sharing what they have in common (批量责任链).

    Raises:
        UnknownFact: The register has no such id.
        NothingInForce: A rule a chain rests on is not covered on the law's day.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> from safetyduty.words import Phrase
        >>> empty = facts.Register(facts.FORMAT, Phrase("空", "empty"), "c")
        >>> list(chains(draw(empty, statutes.read("cn").on(date(2022, 6, 28))), (), on=date(2022, 6, 28)))
        []
    """
    walk = Walk(graph, graph.law.day if on is None else on)
    return (walk.chain(id) for id in ids)


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
        covering = self.graph.covering(id)
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
        return not {id, *step.via, *(self.graph.covering(id) or ())}.isdisjoint(given.over)

    def has_say(self, step: Step, covering: frozenset[str] | None) -> bool:
        """Whether every body on the way works for a place the subject stands in, or is its own competent department."""
        way = tuple(dropwhile(self.graph.is_subject, step.via))
        competent = bool(way) and self.graph.is_organisation(way[0])
        return competent or all(self.graph.governs_any(id, covering) for id in (*way, step.post.at))

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
                spared = (DutyKind.POST, DutyKind.PRINCIPAL)
                return (step for step in self.shared(edge.above) if step.kind not in spared)
            case Link.CONTAINS | Link.OPERATES | Link.PART:
                # a post answers for its own spot, not for all that the place or unit holds
                return (step for step in self.shared(edge.above) if step.kind is not DutyKind.POST)
            case Link.CHARGE:
                return self.in_charge(edge)
            case Link.RUNS:
                sector = self.graph.register.fact(edge.below, Sector)
                ground = NEW_SECTOR_ASSIGNMENT if edge.duty else grounds.of_sector(sector.kind)
                return self.department(edge.above, DutyKind.SECTOR, ground, sector.id)
            case Link.OVERSEES:
                return self.department(edge.above, DutyKind.COMPREHENSIVE, COMPREHENSIVE_SUPERVISION)
            case Link.GOVERNS:
                leads = edge.below in self.graph.summit
                return self.leaders(edge.above) if leads else self.local(edge.above)
            case Link.LEADS:  # a government above a unit answers for it through the place they share
                return () if self.graph.is_government(edge.above) else self.competent(edge.above)

    def inside(self, edge: Edge) -> Iterable[Step]:
        """A post inside a unit; the posts of organisations are reached through what the organisation does."""
        if self.graph.is_unit(edge.below):
            yield self.step(edge.above, *grounds.of_unit_post(self.post(edge.above)), ())

    def coordinating(self, edge: Edge) -> Iterable[Step]:
        """发包、出租: the leaders of the unit that contracts out or lets premises; what is above it is not asked again."""
        for post in self.graph.posts(edge.above):
            if post.rank is not Rank.OFFICER:
                yield self.step(post.id, DutyKind.COORDINATION, CONTRACTING, (edge.above,))

    def in_charge(self, edge: Edge) -> Iterable[Step]:
        """A county leader whose portfolio holds the sector; a township's portfolios reach no further than the township."""
        post = self.post(edge.above)
        if self.graph.leads_summit(post.at):
            yield self.step(post.id, DutyKind.LEADERSHIP, grounds.of_leader(post.rank), (post.at,))

    def department(self, id: str, kind: DutyKind, ground: Ground, sector: str | None = None) -> Iterable[Step]:
        """Its principal, who is in charge of safety, the deputy in charge of *sector*, and the bodies above it."""
        for post in self.graph.posts(id):
            if post.rank in (Rank.PRINCIPAL, Rank.SAFETY) or (post.rank is Rank.DEPUTY and sector in post.charge):
                yield self.step(post.id, kind, ground, (id,))
        for edge in self.graph.above(id, on=self.on):
            if edge.link is Link.LEADS and not self.graph.is_government(edge.above):
                yield from (
                    evolve(step, via=(id, *step.via)) for step in self.department(edge.above, kind, ground, sector)
                )

    def local(self, id: str) -> Iterable[Step]:
        """Who governs a township or park; its Party committee answers by reference to the rule for leaders."""
        ground = HEADS_FIRST_RESPONSIBLE if self.graph.is_party(id) else LOCAL_DUTY
        return self.department(id, DutyKind.TERRITORIAL, ground)

    def competent(self, id: str) -> Iterable[Step]:
        """The department a unit belongs to answers for it as for its own business."""
        return self.department(id, DutyKind.SECTOR, THREE_MUSTS)

    def leaders(self, id: str) -> Iterable[Step]:
        """The head of a Party committee or government at the top, and its leader in charge of safety."""
        for post in self.graph.posts(id):
            if post.rank in (Rank.PRINCIPAL, Rank.SAFETY):
                yield self.step(post.id, DutyKind.LEADERSHIP, grounds.of_leader(post.rank), (id,))

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


_KINDS = MappingProxyType({kind: place for place, kind in enumerate(DutyKind)})
_RANKS = MappingProxyType({Rank.OFFICER: 0, Rank.DEPUTY: 1, Rank.SAFETY: 2, Rank.PRINCIPAL: 3})
