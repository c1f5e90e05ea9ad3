"""Graphs: a chain is what walking the bare graph gives, and people only ever fill posts or leave them."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import networkx as nx
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from safetyduty import duties
from safetyduty.duties import GapKind, Link
from safetyduty.facts import (
    Appointment,
    Duty,
    DutyKind,
    Organisation,
    OrganisationKind,
    Place,
    PlaceKind,
    Post,
    Rank,
    Register,
    Site,
    Unit,
)
from tests.samples import graph
from tests.strategies import days, registers

GOVERNING = (OrganisationKind.PARTY_COMMITTEE, OrganisationKind.GOVERNMENT, OrganisationKind.PARK_BODY)
KINDS = {
    OrganisationKind.SAFETY_COMMITTEE: DutyKind.CONVENING,
    OrganisationKind.COMPREHENSIVE_DEPARTMENT: DutyKind.COMPREHENSIVE,
    OrganisationKind.DEPARTMENT: DutyKind.SECTOR,
}
OF_ITS_OWN = {DutyKind.POST, DutyKind.CONVENING}
LED = (PlaceKind.NATION, PlaceKind.PROVINCE, PlaceKind.PREFECTURE, PlaceKind.COUNTY)
Told = tuple[str, DutyKind, str | None, str | None]
"""The post, the kind of responsibility, the duty where it was written down, the delegation under which the post acts."""
Found = Iterator[tuple[str, DutyKind, str | None, frozenset[str]]]
"""The post, the kind, the written duty, and everything that lies on the way."""
NOTHING = frozenset[str]()


class Naive:
    """Who answers, read off the edges that networkx holds for one day: slow, plain, and written without the library's index."""

    def __init__(self, register: Register, on: date) -> None:
        self.register, self.on = register, on
        self.edges: nx.MultiDiGraph[str] = graph(register, on).to_networkx(on=on)
        self.summit = set(self.upwards(register.place))
        self.led = self.summit | {place.id for place in register.places if place.kind in LED}

    def above(self, id: str, link: Link) -> list[str]:
        return [above for above, _, drawn in self.edges.in_edges(id, data=True) if drawn["link"] == link.value]

    def post(self, id: str) -> Post:
        return self.register.fact(id, Post)

    def posts(self, id: str) -> list[Post]:
        return [post for post in self.register.posts if post.at == id]

    def upwards(self, place: str | None) -> Iterator[str]:
        under = {place.id: place.under for place in self.register.places}
        while place is not None:
            yield place
            place = under[place]

    def governs(self, organisation: str) -> bool:
        return next(o.kind in GOVERNING for o in self.register.organisations if o.id == organisation)

    def place(self, organisation: str) -> str:
        return next(o.place for o in self.register.organisations if o.id == organisation)

    def exists(self, id: str) -> bool:
        found = self.register.get(id)
        return isinstance(found, Place | Organisation | Unit) and self.on in found.span

    def answers(self, subject: Unit | Site) -> set[Told]:
        here = frozenset(place for place in self.upwards(subject.place) if self.exists(place))
        found = set[Told]()
        for post, kind, duty, way in self.of_spot(subject.id, here):
            found.add((post, kind, duty, None))
            found |= {(to, kind, duty, by) for to, by in self.acting(post, way | here | {subject.id}, {post})}
        return found

    def acting(self, post: str, reached: frozenset[str], passed: set[str]) -> Iterator[tuple[str, str]]:
        """Who acts for a post, and by which delegation; passed on only where that is allowed, and never back."""
        for each in self.register.delegations:
            lasts = self.exists(self.post(each.by).at) and self.exists(self.post(each.to).at)
            mine = each.by == post and self.on in each.span and lasts and each.to not in passed
            if mine and reached & {*each.over}:
                yield each.to, each.id
                if each.onward:
                    yield from self.acting(each.to, reached, passed | {each.to})

    def of_spot(self, id: str, here: frozenset[str]) -> Found:
        """Who answers for a unit or site of the places *here*; bodies of other places have no say, but its own."""
        yield from self.written(id)
        if isinstance(self.register.get(id), Unit):
            for post in map(self.post, self.above(id, Link.HOLDS)):
                yield post.id, DutyKind.POST if post.rank is Rank.OFFICER else DutyKind.PRINCIPAL, None, NOTHING
        for department in self.above(id, Link.LEADS):
            if not self.governs(department):
                yield from self.department(department, DutyKind.SECTOR, None, None)
        for unit in self.above(id, Link.COORDINATES):
            for post in self.posts(unit):
                if post.rank is not Rank.OFFICER:
                    yield post.id, DutyKind.COORDINATION, None, frozenset({unit})
        yield from self.of_side(id, here, None)
        for sector in self.above(id, Link.BELONGS):
            yield from through(sector, self.of_sector(sector, here))
        for place in self.above(id, Link.CONTAINS):
            yield from through(place, (told for told in self.of_place(place, here) if told[1] not in OF_ITS_OWN))
        for spot in (*self.above(id, Link.OPERATES), *self.above(id, Link.PART)):
            spared = OF_ITS_OWN | ({DutyKind.PRINCIPAL} if self.let_out(id, spot) else set())
            yield from through(spot, (told for told in self.of_spot(spot, here) if told[1] not in spared))

    def let_out(self, id: str, spot: str) -> bool:
        """Whether a site stands in one that another unit operates."""
        units = {site.id: site.unit for site in self.register.sites}
        return {id, spot} <= {*units} and units[id] is not None and units[id] != units[spot]

    def written(self, over: str) -> Found:
        for post, _, drawn in self.edges.in_edges(over, data=True):
            if drawn["link"] == Link.BEARS.value:
                yield post, self.register.fact(drawn["duty"], Duty).kind, drawn["duty"], NOTHING

    def of_sector(self, sector: str, here: frozenset[str]) -> Found:
        yield from self.written(sector)
        for post in self.above(sector, Link.CHARGE):
            at = self.post(post).at
            leads = next((o for o in self.register.organisations if o.id == at and o.kind in GOVERNING), None)
            if leads is not None and leads.place in self.led & here:
                yield post, DutyKind.LEADERSHIP, None, frozenset({at})
        for department in self.above(sector, Link.RUNS):
            yield from self.department(department, DutyKind.SECTOR, sector, here)

    def of_side(self, id: str, here: frozenset[str], bar: frozenset[str] | None) -> Found:
        """Who answers for something by a split: the unit of its side, or the body."""
        for side in (*self.above(id, Link.INSIDE), *self.above(id, Link.OUTSIDE)):
            body = self.register.get(side)
            if isinstance(body, Unit):
                yield from through(side, (told for told in self.of_spot(side, here) if told[1] not in OF_ITS_OWN))
            elif isinstance(body, Organisation):
                yield from self.department(side, KINDS.get(body.kind, DutyKind.TERRITORIAL), None, bar)

    def of_place(self, place: str, here: frozenset[str]) -> Found:
        yield from self.written(place)
        yield from self.of_side(place, here, here)
        for organisation in self.above(place, Link.GOVERNS):
            if place not in self.summit:
                yield from self.department(organisation, DutyKind.TERRITORIAL, None, here)
            if place in self.led & here:
                for post in self.posts(organisation):
                    if post.rank in (Rank.PRINCIPAL, Rank.SAFETY):
                        yield post.id, DutyKind.LEADERSHIP, None, frozenset({organisation})
        for organisation in self.above(place, Link.OVERSEES):
            yield from self.department(organisation, DutyKind.COMPREHENSIVE, None, here)
        for above in self.above(place, Link.CONTAINS):
            yield from through(above, (told for told in self.of_place(above, here) if told[1] not in OF_ITS_OWN))

    def department(self, id: str, kind: DutyKind, sector: str | None, here: frozenset[str] | None) -> Found:
        if here is not None and self.place(id) not in here:
            return
        for post in self.posts(id):
            if post.rank in (Rank.PRINCIPAL, Rank.SAFETY) or (post.rank is Rank.DEPUTY and sector in post.charge):
                yield post.id, kind, None, frozenset({id})
        for above in self.above(id, Link.LEADS):
            if not self.governs(above):
                yield from through(id, self.department(above, kind, sector, here))


def through(node: str, found: Found) -> Found:
    """What is *found* above a node, with the node itself on the way."""
    return ((post, kind, duty, way | {node}) for post, kind, duty, way in found)


def open_posts(register: Register, on: date) -> set[str]:
    vacancies = (GapKind.VACANT, GapKind.EXPIRED)
    return {gap.subject for gap in duties.gaps(graph(register, on), on=on) if gap.kind in vacancies}


def other_gaps(register: Register, on: date) -> set[Any]:
    vacancies = (GapKind.VACANT, GapKind.EXPIRED)
    return {gap for gap in duties.gaps(graph(register, on), on=on) if gap.kind not in vacancies}


@given(registers(), days())
@settings(max_examples=60)
def test_a_chain_is_what_walking_the_bare_graph_gives(register: Register, on: date) -> None:
    naive, indexed = Naive(register, on), graph(register, on)
    for subject in register.subjects:
        told = [
            (step.post.id, step.kind, step.duty, step.delegation) for step in duties.chain(indexed, subject.id, on=on)
        ]
        assert set(told) == naive.answers(subject)
        assert len(told) == len(set(told)), (
            "a post is named once for each kind of responsibility, and once for each duty and delegation"
        )


@given(registers(), days())
@settings(max_examples=40)
def test_every_post_in_a_chain_stands_above_what_was_asked_about(register: Register, on: date) -> None:
    indexed = graph(register, on)
    bare = indexed.to_networkx(on=on)
    for subject in register.subjects:
        above = nx.ancestors(bare, subject.id)
        for step in duties.chain(indexed, subject.id, on=on):
            assert step.post.id in above or step.delegation is not None
            assert set(step.via) - {post.at for post in register.posts} <= above
            assert step.holders == step.post.holders(on)


@given(registers(), days())
@settings(max_examples=40)
def test_a_batch_of_chains_is_the_chains_one_by_one(register: Register, on: date) -> None:
    indexed, ids = graph(register, on), [subject.id for subject in register.subjects]
    assert list(duties.chains(indexed, ids, on=on)) == [duties.chain(indexed, id, on=on) for id in ids]


@given(registers(), days(), st.data())
@settings(max_examples=40)
def test_appointing_somebody_never_opens_a_gap(register: Register, on: date, data: st.DataObject) -> None:
    post = data.draw(st.sampled_from(register.posts))
    since = data.draw(days())
    more = evolve(post, held=(*post.held, Appointment("p-new", since)), seats=post.seats + 1)
    after = evolve(register, posts=tuple(more if p.id == post.id else p for p in register.posts))
    assert open_posts(after, on) <= open_posts(register, on)
    assert other_gaps(after, on) == other_gaps(register, on)
    if since <= on:
        assert post.id not in open_posts(after, on)


@given(registers(), days(), days(), st.data())
@settings(max_examples=40)
def test_ending_an_appointment_never_closes_a_vacancy(
    register: Register, on: date, end: date, data: st.DataObject
) -> None:
    def ended(term: Appointment) -> Appointment:
        return evolve(term, until=max(end, term.since) if term.until is None else min(max(end, term.since), term.until))

    post = data.draw(st.sampled_from(register.posts))
    fewer = evolve(post, held=tuple(ended(term) for term in post.held))
    after = evolve(register, posts=tuple(fewer if p.id == post.id else p for p in register.posts))
    assert open_posts(register, on) <= open_posts(after, on)
    assert other_gaps(after, on) == other_gaps(register, on)


@given(registers(), days())
@settings(max_examples=40)
def test_every_gap_holds_the_day_it_was_asked_on(register: Register, on: date) -> None:
    assert all(on in gap.span for gap in duties.gaps(graph(register, on), on=on))
