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
from safetyduty.facts import Appointment, DutyKind, OrganisationKind, Post, Rank, Register, Site, Unit
from tests.samples import graph
from tests.strategies import days, registers

GOVERNING = (OrganisationKind.PARTY_COMMITTEE, OrganisationKind.GOVERNMENT)
Answers = set[tuple[str, DutyKind, str | None]]
"""The post, the kind of responsibility, and the id of the duty where it was written down."""


class Naive:
    """Who answers, read off the edges that networkx holds for one day: slow, plain, and written without the library's index."""

    def __init__(self, register: Register, on: date) -> None:
        self.register, self.on = register, on
        self.edges: nx.MultiDiGraph[str] = graph(register, on).to_networkx(on=on)
        self.summit = set(self.upwards(register.place))

    def above(self, id: str, link: Link) -> list[str]:
        return [above for above, _, drawn in self.edges.in_edges(id, data=True) if drawn["link"] == link.value]

    def post(self, id: str) -> Post:
        return self.register.fact(id, Post)

    def posts(self, id: str) -> list[Post]:
        return [self.post(post) for post in self.above(id, Link.HOLDS)]

    def upwards(self, place: str | None) -> Iterator[str]:
        under = {place.id: place.under for place in self.register.places}
        while place is not None:
            yield place
            place = under[place]

    def governs(self, organisation: str) -> bool:
        return next(o.kind in GOVERNING for o in self.register.organisations if o.id == organisation)

    def place(self, organisation: str) -> str:
        return next(o.place for o in self.register.organisations if o.id == organisation)

    def answers(self, subject: Unit | Site) -> Answers:
        here = set(self.upwards(subject.place))
        found = self.of_spot(subject, here)
        if isinstance(subject, Site) and subject.unit is not None:
            operator = self.register.fact(subject.unit, Unit)
            found |= {told for told in self.of_spot(operator, here) if told[1] is not DutyKind.POST}
        return found

    def of_spot(self, subject: Unit | Site, here: set[str]) -> Answers:
        """Who answers for *subject*, which stands in the places *here*; bodies of other places have no say, but its own."""
        found = self.written(subject.id)
        if isinstance(subject, Unit):
            found |= {
                (p.id, DutyKind.POST if p.rank is Rank.OFFICER else DutyKind.PRINCIPAL, None)
                for p in self.posts(subject.id)
            }
            for department in self.above(subject.id, Link.LEADS):
                if not self.governs(department):
                    found |= self.department(department, DutyKind.SECTOR, None, None)
        for sector in subject.sectors:
            found |= self.of_sector(sector, here)
        for place in self.upwards(subject.place):
            found |= {told for told in self.of_place(place, here) if told[1] is not DutyKind.POST}
        return found

    def written(self, over: str) -> Answers:
        return {
            (duty.post, duty.kind, duty.id)
            for duty in self.register.duties
            if duty.over == over and self.on in duty.span
        }

    def of_sector(self, sector: str, here: set[str]) -> Answers:
        found = self.written(sector)
        for post in self.above(sector, Link.CHARGE):
            at = self.post(post).at
            leads = next((o for o in self.register.organisations if o.id == at and o.kind in GOVERNING), None)
            if leads is not None and leads.place in self.summit & here:
                found.add((post, DutyKind.LEADERSHIP, None))
        for department in self.above(sector, Link.RUNS):
            found |= self.department(department, DutyKind.SECTOR, sector, here)
        return found

    def of_place(self, place: str, here: set[str]) -> Answers:
        found = self.written(place)
        for organisation in self.above(place, Link.GOVERNS):
            if place in self.summit:
                found |= {
                    (p.id, DutyKind.LEADERSHIP, None)
                    for p in self.posts(organisation)
                    if place in here and p.rank in (Rank.PRINCIPAL, Rank.SAFETY)
                }
            else:
                found |= self.department(organisation, DutyKind.TERRITORIAL, None, here)
        for organisation in self.above(place, Link.OVERSEES):
            found |= self.department(organisation, DutyKind.COMPREHENSIVE, None, here)
        return found

    def department(self, id: str, kind: DutyKind, sector: str | None, here: set[str] | None) -> Answers:
        if here is not None and self.place(id) not in here:
            return set()
        found: Answers = {
            (post.id, kind, None)
            for post in self.posts(id)
            if post.rank in (Rank.PRINCIPAL, Rank.SAFETY) or (post.rank is Rank.DEPUTY and sector in post.charge)
        }
        for above in self.above(id, Link.LEADS):
            if not self.governs(above):
                found |= self.department(above, kind, sector, here)
        return found


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
        told = [(step.post.id, step.kind, step.duty) for step in duties.chain(indexed, subject.id, on=on)]
        assert set(told) == naive.answers(subject)
        assert len(told) == len(set(told)), (
            "a post is named once for each kind of responsibility, and once for each duty written down"
        )


@given(registers(), days())
@settings(max_examples=40)
def test_every_post_in_a_chain_stands_above_what_was_asked_about(register: Register, on: date) -> None:
    indexed = graph(register, on)
    bare = indexed.to_networkx(on=on)
    for subject in register.subjects:
        above = nx.ancestors(bare, subject.id)
        for step in duties.chain(indexed, subject.id, on=on):
            assert step.post.id in above
            assert set(step.via) - {step.post.at} <= above
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
