"""Gaps and conflicts: intervals are what asking day by day gives; people, order and absence do what they should to them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

import attrs
import networkx as nx
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from safetyduty import duties
from safetyduty.dates import Span, merge
from safetyduty.duties import Bearer, Conflict, ConflictKind, DutyGraph, Gap, GapKind, Link, Raci
from safetyduty.duties.clashing.stretches import both
from safetyduty.duties.views.lines import operator_of
from safetyduty.errors import BadFacts
from safetyduty.facts import (
    Appointment,
    ContractKind,
    Delegation,
    DutyKind,
    Organisation,
    OrganisationKind,
    Place,
    PlaceKind,
    Post,
    Rank,
    Register,
    Unit,
    check,
)
from tests.samples import graph
from tests.strategies import FIRST, LAST, days, registers, shuffles

FIRST_DAY, LAST_DAY = date(2021, 1, 1), date(2026, 1, 1)
"""A window that holds every day a drawn register speaks of."""

VACANCIES = (GapKind.VACANT, GapKind.EXPIRED)
LEVELS = (PlaceKind.PROVINCE, PlaceKind.PREFECTURE, PlaceKind.COUNTY, PlaceKind.TOWNSHIP, PlaceKind.VILLAGE)
SIDES = (Link.INSIDE, Link.OUTSIDE)
DEPARTMENTS = (OrganisationKind.DEPARTMENT, OrganisationKind.COMPREHENSIVE_DEPARTMENT)
GOVERNING = (OrganisationKind.PARTY_COMMITTEE, OrganisationKind.GOVERNMENT, OrganisationKind.PARK_BODY)


def turns(register: Register) -> list[date]:
    """Every day that the register names, and the day before each: between two of them nothing changes."""
    named = {value for value in walked(register) if type(value) is date and FIRST <= value <= LAST}
    years = {date(day.year, 1, 1) for day in named} | {date(day.year + 1, 1, 1) for day in named}
    return sorted(day - timedelta(days=back) for day in named | years for back in (0, 1))


def walked(value: Any) -> Iterator[Any]:
    if isinstance(value, tuple):
        for each in value:
            yield from walked(each)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            if field.init:
                yield from walked(getattr(value, field.name))
    else:
        yield value


@st.composite
def entangled(draw: st.DrawFn) -> Register:
    """A drawn register in which more goes wrong: few people for the posts, departments that share and lead, leases of one site."""
    register = draw(registers())
    people, site = st.sampled_from(["p-1", "p-2", "p-3"]), [site.id for site in register.sites[:1]]
    posts = [evolve(p, held=tuple(evolve(term, by=draw(people)) for term in p.held)) for p in register.posts]
    bodies = [
        evolve(
            body, kind=OrganisationKind.DEPARTMENT, runs=tuple(evolve(r, lead=draw(st.booleans())) for r in body.runs)
        )
        if body.runs
        else body
        for body in register.organisations
    ]
    contracts = [
        evolve(
            each,
            kind=ContractKind.LEASE,
            over=site[0] if site else None,
            agreement=draw(st.none() | st.just(each.since) | days()),
        )
        for each in register.contracts
    ]
    loose = draw(st.booleans())
    places = [evolve(p, under="county") if loose and p.kind is PlaceKind.VILLAGE else p for p in register.places]
    made = evolve(
        register,
        posts=tuple(posts),
        organisations=tuple(bodies),
        contracts=tuple(contracts),
        places=tuple(places),
    )
    try:
        return check(made)
    except BadFacts:
        return register


PAIRS = entangled().flatmap(lambda register: st.tuples(st.just(register), shuffles(register)))


class Naive:
    """What is uncovered and what does not go together on one day, read off the facts row by row: slow and plain."""

    def __init__(self, drawn: DutyGraph, on: date) -> None:
        self.drawn, self.register, self.on = drawn, drawn.register, on
        self.links = [edge for edge in drawn.edges if on in edge.span]

    def above(self, id: str, *links: Link) -> list[str]:
        return [edge.above for edge in self.links if edge.below == id and edge.link in links]

    def upwards(self, place: str | None) -> Iterator[str]:
        while place is not None:
            yield place
            place = self.register.fact(place, Place).under

    def written(self, id: str, kind: DutyKind) -> bool:
        duty = (self.drawn.duty(edge) for edge in self.links if edge.below == id and edge.link is Link.BEARS)
        return any(each.kind is kind for each in duty)

    def held(self, post: str) -> tuple[str, ...]:
        return self.register.fact(post, Post).holders(self.on)

    # ---------------------------------------------------------------------------------------------------- gaps

    def gaps(self) -> Counter[tuple[GapKind, str]]:
        return Counter(
            [*self._subjects(), *self._sectors(), *self._places(), *self._posts(), *self._bodies(), *self._letters()]
        )

    def supervisors(self, id: str, here: set[str]) -> set[str]:
        found = {
            body
            for sector in self.above(id, Link.BELONGS)
            for body in self.above(sector, Link.RUNS)
            if self.register.fact(body, Organisation).place in here
        }
        found |= {"written"} if self.written(id, DutyKind.SECTOR) else set()
        found |= {"written"} if any(self.written(s, DutyKind.SECTOR) for s in self.above(id, Link.BELONGS)) else set()
        leads = [self.register.fact(body, Organisation) for body in self.above(id, Link.LEADS)]
        found |= {body.id for body in leads if body.kind not in GOVERNING}
        found |= self.put_over(id)
        units = [unit for unit in self.above(id, *SIDES) if isinstance(self.register.get(unit), Unit)]
        around = (*self.above(id, Link.OPERATES, Link.PART), *units)
        return found.union(*(self.supervisors(over, here) for over in around))

    def put_over(self, id: str) -> set[str]:
        """The departments of a side, and who has a written duty of the sector, over a thing or over a place it stands in."""
        sides = [self.register.get(body) for body in self.above(id, *SIDES)]
        found = {body.id for body in sides if isinstance(body, Organisation) and body.kind in DEPARTMENTS}
        found |= {"written"} if self.written(id, DutyKind.SECTOR) else set()
        return found.union(*(self.put_over(place) for place in self.above(id, Link.CONTAINS)))

    def _subjects(self) -> Iterator[tuple[GapKind, str]]:
        for subject in self.register.subjects:
            here = {place for place in self.upwards(subject.place) if self.on in self.register.fact(place, Place).span}
            if self.on in subject.span and not self.supervisors(subject.id, here):
                yield GapKind.NO_REGULATOR, subject.id

    def _sectors(self) -> Iterator[tuple[GapKind, str]]:
        for sector in self.register.sectors:
            run = self.above(sector.id, Link.RUNS) or self.written(sector.id, DutyKind.SECTOR)
            if self.on in sector.span and not run:
                yield GapKind.SECTOR_NOT_RUN, sector.id

    def _places(self) -> Iterator[tuple[GapKind, str]]:
        for place in self.register.places:
            if self.on not in place.span:
                continue
            governed = self.above(place.id, Link.GOVERNS) or self.written(place.id, DutyKind.TERRITORIAL)
            if place.kind in (PlaceKind.TOWNSHIP, PlaceKind.PARK) and not governed:
                yield GapKind.NO_LOCAL_BODY, place.id
            overseen = self.above(place.id, Link.OVERSEES) or self.written(place.id, DutyKind.COMPREHENSIVE)
            if place.id == self.register.place and not overseen:
                yield GapKind.NO_OVERSEER, place.id
            if place.under is not None and place.kind in (PlaceKind.TOWNSHIP, PlaceKind.VILLAGE):
                over = self.register.fact(place.under, Place)
                skips = LEVELS.index(place.kind) - LEVELS.index(over.kind) > 1
                if skips and self.on in over.span:
                    yield GapKind.NO_LEVEL, place.id

    def _posts(self) -> Iterator[tuple[GapKind, str]]:
        for post in self.register.posts:
            at = self.register.get(post.at)
            assert isinstance(at, Organisation | Unit)
            if self.on in at.span and not self.held(post.id):
                ended = any(term.until is not None and term.until <= self.on for term in post.held)
                follows = any(term.since > self.on for term in post.held)
                yield GapKind.EXPIRED if ended and not follows else GapKind.VACANT, post.id

    def _bodies(self) -> Iterator[tuple[GapKind, str]]:
        for body in self.register.organisations:
            headed = any(post.at == body.id and post.rank is Rank.PRINCIPAL for post in self.register.posts)
            if self.on in body.span and body.kind is not OrganisationKind.SAFETY_COMMITTEE and not headed:
                yield GapKind.NO_HEAD, body.id

    def _letters(self) -> Iterator[tuple[GapKind, str]]:
        signed = {
            letter.to for letter in self.register.letters if letter.year == self.on.year and letter.signed <= self.on
        }
        members = {
            member
            for committee in self.register.organisations
            if committee.kind is OrganisationKind.SAFETY_COMMITTEE and self.on in committee.span
            for member in committee.members
            if self.on in self.register.fact(member, Organisation).span
        }
        yield from ((GapKind.NO_LETTER, member) for member in members - signed if signed)

    # ----------------------------------------------------------------------------------------------- conflicts

    def conflicts(self) -> Counter[tuple[ConflictKind, str, frozenset[str]]]:
        found = [
            *self._rivals(),
            *self._contracts(),
            *self._tenants(),
            *self._exclusive(),
            *self._delegations(),
            *self._loops(),
        ]
        return Counter((kind, subject, frozenset(parties)) for kind, subject, parties in found)

    def _rivals(self) -> Iterator[tuple[ConflictKind, str, Iterable[str]]]:
        for sector in self.register.sectors:
            for place in self.register.places:
                drawn = [e for e in self.links if e.below == sector.id and e.link is Link.RUNS]
                drawn = [e for e in drawn if self.register.fact(e.above, Organisation).place == place.id]
                runs, assigned = (
                    {e.above for e in drawn if e.duty is None},
                    {e.above for e in drawn if e.duty is not None},
                )
                rivals = self._topmost(runs | assigned)
                leads = {body for body in rivals if self._leads(body, sector.id)}
                if len(rivals) > 1 and runs & rivals and not leads:
                    yield ConflictKind.TWO_REGULATORS, sector.id, rivals
                if len(leads) > 1:
                    yield ConflictKind.TWO_LEADS, sector.id, leads
                if len(self._topmost(assigned)) > 1:
                    yield ConflictKind.ASSIGNED_TWICE, sector.id, self._topmost(assigned)

    def _leads(self, body: str, sector: str) -> bool:
        runs = self.register.fact(body, Organisation).runs
        return any(each.lead and each.sector == sector and self.on in each.span for each in runs)

    def _topmost(self, bodies: set[str]) -> set[str]:
        return {body for body in bodies if not bodies & {*self._over(body)}}

    def _over(self, body: str) -> Iterator[str]:
        while (under := self.register.fact(body, Organisation).under) is not None:
            yield under
            body = under

    def _contracts(self) -> Iterator[tuple[ConflictKind, str, Iterable[str]]]:
        for each in self.register.contracts:
            unknown = each.since is None and each.agreement is not None
            signed = each.agreement is not None and each.agreement <= self.on
            if self.on in each.span and not signed and not unknown:
                yield ConflictKind.NO_AGREEMENT, each.id, (each.by, each.to)

    def _tenants(self) -> Iterator[tuple[ConflictKind, str, Iterable[str]]]:
        for site in self.register.sites:
            every = [c for c in self.register.contracts if c.kind is ContractKind.LEASE and c.over == site.id]
            let = [lease for lease in every if self.on in lease.span]
            lessors = {lease.by for lease in every}
            safety = [p for p in self.register.posts if p.at in lessors and p.rank is Rank.SAFETY and self.held(p.id)]
            written = [
                duty
                for duty in self.register.duties
                if duty.kind is DutyKind.COORDINATION and duty.over in {site.id, *lessors}
                if self.held(duty.post) and any(e.duty == duty.id for e in self.links)
            ]
            if len({lease.to for lease in let}) > 1 and not safety and not written:
                yield ConflictKind.UNCOORDINATED, site.id, {id for lease in let for id in (lease.by, lease.to)}

    def _exclusive(self) -> Iterator[tuple[ConflictKind, str, Iterable[str]]]:
        principals = [post for post in self.register.posts if post.rank is Rank.PRINCIPAL]
        for unit in self.register.units:
            here = {*self.upwards(unit.place)}
            above = self.supervisors(unit.id, here).union(*(self.above(place, Link.OVERSEES) for place in here))
            for mine in (post for post in principals if post.at == unit.id):
                for theirs in (post for post in principals if post.at in above):
                    for person in {*mine.holders(self.on)} & {*theirs.holders(self.on)}:
                        yield ConflictKind.EXCLUSIVE_POSTS, unit.id, (person, mine.id, theirs.id)

    def _delegations(self) -> Iterator[tuple[ConflictKind, str, Iterable[str]]]:
        for each in (row for row in self.register.delegations if self.on in row.span):
            parties = (each.by, each.to)
            if not self.held(each.to):
                yield ConflictKind.DELEGATE_ABSENT, each.id, parties
            givers = {*self.register.fact(each.by, Post).holders(each.since)}
            if not givers & {*self.held(each.by)}:
                yield ConflictKind.DELEGATOR_LEFT, each.id, parties
            for item in {*each.over}:
                if not self._own(each, item):
                    passed = [d for d in self.register.delegations if d.to == each.by and self.on in d.span]
                    passed = [d for d in passed if {*d.over} & self._ever_above(item)]
                    if not any(d.onward for d in passed):
                        yield ConflictKind.REDELEGATED if passed else ConflictKind.NOT_THEIRS, each.id, parties

    def _ever_above(self, item: str) -> set[str]:
        whole = self.drawn.to_networkx()
        return {item} | nx.ancestors(whole, item)

    def _own(self, given: Delegation, item: str) -> bool:
        post, over = self.register.fact(given.by, Post), self.register.get(item)
        body = self.register.get(post.at)
        steps = duties.chain(self.drawn, item, on=self.on)
        if item == post.at or item in post.charge or any(s.post == post and s.delegation is None for s in steps):
            return True
        if post.rank is Rank.OFFICER or not isinstance(body, Organisation):
            return False
        leads = body.kind in GOVERNING and body.place in {*self.upwards(self.register.place)}
        if post.rank is Rank.PRINCIPAL and leads:
            return self.on in body.span
        if isinstance(over, Organisation):
            return body.id in self._ever_above(item) and self.on in over.span
        return isinstance(over, Place) and body.place in self._ever_above(item) and self.on in body.span

    def _loops(self) -> Iterator[tuple[ConflictKind, str, Iterable[str]]]:
        whole = nx.DiGraph([(edge.above, edge.below) for edge in self.links])
        whole.add_edges_from((each.by, each.to) for each in self.register.delegations if self.on in each.span)
        for members in nx.strongly_connected_components(whole):
            if len(members) > 1:
                yield ConflictKind.LOOP, min(members), members


def told_gaps(found: Iterable[Gap], on: date) -> Counter[tuple[GapKind, str]]:
    return Counter((gap.kind, gap.subject) for gap in found if on in gap.span)


def told_conflicts(found: Iterable[Conflict], on: date) -> Counter[tuple[ConflictKind, str, frozenset[str]]]:
    return Counter((each.kind, each.subject, frozenset(each.parties)) for each in found if on in each.span)


@given(entangled())
@settings(max_examples=50)
def test_the_gaps_of_many_years_are_those_of_each_day(register: Register) -> None:
    drawn = graph(register)
    found = duties.gaps_between(drawn, since=FIRST_DAY, until=LAST_DAY)
    for day in turns(register):
        assert told_gaps(found, day) == Naive(drawn, day).gaps()


@given(entangled())
@settings(max_examples=50)
def test_the_conflicts_of_many_years_are_those_of_each_day(register: Register) -> None:
    drawn = graph(register)
    found = duties.conflicts_between(drawn, since=FIRST_DAY, until=LAST_DAY)
    for day in turns(register):
        assert told_conflicts(found, day) == Naive(drawn, day).conflicts()


@given(entangled(), days(), st.integers(0, 40))
@settings(max_examples=40)
def test_a_window_holds_what_asking_on_each_of_its_days_gives(register: Register, since: date, length: int) -> None:
    drawn, until = graph(register), since + timedelta(days=length)
    asked = [since + timedelta(days=n) for n in range(length)]
    gaps = {gap for day in asked for gap in duties.gaps(drawn, on=day)}
    assert {*duties.gaps_between(drawn, since=since, until=until)} == gaps
    clashes = {each for day in asked for each in duties.conflicts(drawn, on=day)}
    assert {*duties.conflicts_between(drawn, since=since, until=until)} == clashes


@given(entangled())
@settings(max_examples=50)
def test_every_span_is_as_long_as_it_can_be_and_none_is_told_twice(register: Register) -> None:
    drawn = graph(register)
    spans: dict[object, list[Span]] = {}
    for gap in duties.gaps_between(drawn, since=FIRST_DAY, until=LAST_DAY):
        spans.setdefault(evolve(gap, span=Span()), []).append(gap.span)
    for each in duties.conflicts_between(drawn, since=FIRST_DAY, until=LAST_DAY):
        spans.setdefault(evolve(each, span=Span()), []).append(each.span)
    assert all([*merge(found)] == found for found in spans.values())


@given(PAIRS)
@settings(max_examples=40)
def test_the_order_of_facts_changes_nothing(pair: tuple[Register, Register]) -> None:
    one, other = (graph(register) for register in pair)
    window: dict[str, Any] = {"since": FIRST_DAY, "until": LAST_DAY}
    assert duties.gaps_between(one, **window) == duties.gaps_between(other, **window)
    assert duties.conflicts_between(one, **window) == duties.conflicts_between(other, **window)
    assert duties.load(one) == duties.load(other)
    assert duties.coverage(one) == duties.coverage(other)
    assert duties.single_points(one) == duties.single_points(other)
    assert {*duties.raci_faults(one)} == {*duties.raci_faults(other)}


def vacant(register: Register) -> dict[str, tuple[Span, ...]]:
    found = duties.gaps_between(graph(register), since=FIRST_DAY, until=LAST_DAY)
    spans: dict[str, list[Span]] = {}
    for gap in found:
        if gap.kind in VACANCIES:
            spans.setdefault(gap.subject, []).append(gap.span)
    return {post: merge(each) for post, each in spans.items()}


def others(register: Register) -> list[Gap]:
    found = duties.gaps_between(graph(register), since=FIRST_DAY, until=LAST_DAY)
    return [gap for gap in found if gap.kind not in VACANCIES]


@given(entangled(), st.data())
@settings(max_examples=40)
def test_appointing_somebody_opens_no_gap_on_any_day(register: Register, data: st.DataObject) -> None:
    post = data.draw(st.sampled_from(register.posts))
    more = evolve(post, held=(*post.held, Appointment("p-new", data.draw(days()))), seats=post.seats + 1)
    after = evolve(register, posts=tuple(more if p.id == post.id else p for p in register.posts))
    assert others(after) == others(register)
    before = vacant(register)
    assert all(both(spans, before.get(id, ())) == spans for id, spans in vacant(after).items())


@given(entangled(), days(), st.data())
@settings(max_examples=40)
def test_ending_an_appointment_closes_no_vacancy_on_any_day(register: Register, end: date, data: st.DataObject) -> None:
    def ended(term: Appointment) -> Appointment:
        return evolve(term, until=max(end, term.since) if term.until is None else min(max(end, term.since), term.until))

    post = data.draw(st.sampled_from(register.posts))
    fewer = evolve(post, held=tuple(ended(term) for term in post.held))
    after = evolve(register, posts=tuple(fewer if p.id == post.id else p for p in register.posts))
    assert others(after) == others(register)
    now = vacant(after)
    assert all(both(spans, now.get(id, ())) == spans for id, spans in vacant(register).items())


@given(entangled(), st.sampled_from(DutyKind), st.integers(1, 2))
@settings(max_examples=40)
def test_who_answers_for_too_many_is_who_bears_more_than_the_load_allows(
    register: Register, kind: DutyKind, most: int
) -> None:
    drawn = graph(register)
    window: dict[str, Any] = {"since": FIRST_DAY, "until": LAST_DAY}
    found = duties.conflicts_between(drawn, **window, rules=[duties.overloads(kind, most=most)])
    for day in turns(register):
        loads = duties.load(drawn, on=day)
        posts = {each.id for each in loads if each.bearer is Bearer.POST and each.of(kind) > most}
        alone = {person for id in posts for person in register.fact(id, Post).holders(day)}
        people = {each.id for each in loads if each.bearer is Bearer.PERSON and each.of(kind) > most} - alone
        assert {each.subject for each in found if day in each.span} == posts | people


@given(entangled(), days())
@settings(max_examples=40)
def test_every_line_has_exactly_one_accountable_post_that_is_held_or_a_fault(register: Register, on: date) -> None:
    drawn = graph(register)
    faults = {(f.subject, f.kind, f.line) for f in duties.raci_faults(drawn, on=on)}
    for subject in (each for each in register.subjects if on in each.span):
        for kind in (each for each in DutyKind if each is not DutyKind.POST):
            rows = duties.raci(drawn, subject.id, on=on, kind=kind)
            layer = [
                row for row in rows if row.kind is kind or (kind is DutyKind.PRINCIPAL and row.kind is DutyKind.POST)
            ]
            for line in {row.line for row in layer}:
                heads = [row for row in layer if row.line == line and row.letter is Raci.ACCOUNTABLE]
                good = len(heads) == 1 and bool(heads[0].holders)
                asked = kind is not DutyKind.PRINCIPAL or operator_of(drawn, subject.id) is not None
                assert (asked and not good) == ((subject.id, kind, line) in faults)
            steps = duties.chain(drawn, subject.id, on=on)
            assert {row.post.id for row in rows} == {step.post.id for step in steps}


@given(entangled(), days())
@settings(max_examples=40)
def test_a_single_point_is_exactly_what_nobody_answers_for_without_it(register: Register, on: date) -> None:
    before = duties.coverage(graph(register), on=on)
    told = {(p.bearer, p.id, p.kind): {*p.subjects} for p in duties.single_points(graph(register), on=on)}
    people = {term.by for post in register.posts for term in post.held}
    absences = [(Bearer.POST, post.id) for post in register.posts] + [(Bearer.PERSON, person) for person in people]
    for bearer, id in absences:
        posts = tuple(
            evolve(p, held=tuple(t for t in p.held if id not in ((p.id,) if bearer is Bearer.POST else (t.by,))))
            for p in register.posts
        )
        after = duties.coverage(graph(evolve(register, posts=posts)), on=on)
        for kind in DutyKind:
            opened = {*after.uncovered(kind)} - {*before.uncovered(kind)}
            assert opened == told.get((bearer, id, kind), set())


@given(entangled(), days())
@settings(max_examples=40)
def test_the_matrix_adds_up_to_the_units_and_sites_that_exist(register: Register, on: date) -> None:
    drawn = graph(register)
    found = duties.coverage(drawn, on=on)
    alive = {subject.id: subject for subject in register.subjects if on in subject.span}
    assert found.subjects == len(alive)
    for kind in DutyKind:
        assert sum(cell.subjects for cell in found.of(kind)) == len(alive)
        held = {id for id in alive if any(s.kind is kind and s.holders for s in duties.chain(drawn, id, on=on))}
        assert sum(cell.answered for cell in found.of(kind)) == len(held)
        assert {*found.uncovered(kind)} == alive.keys() - held
        cells = [cell for cell in found.cells if cell.kind is kind]
        assert sum(cell.subjects for cell in cells) == sum(max(1, len(sectors_of(drawn, id, on))) for id in alive)
        for cell in (*cells, *found.of(kind)):
            assert 0 <= cell.answered <= cell.subjects


def sectors_of(drawn: DutyGraph, id: str, on: date) -> list[str]:
    return [edge.above for edge in drawn.above(id, on=on) if edge.link is Link.BELONGS]
