"""Questions: each answer is the chain's, asked another way round, over many days, or as it was known earlier."""

from datetime import date, timedelta
from typing import TypeVar

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from safetyduty import duties
from safetyduty.dates import Span
from safetyduty.duties import ChangeKind, DutyGraph, GapKind, Step, Turn
from safetyduty.facts import (
    Appointment,
    Assignment,
    Contract,
    Delegation,
    Duty,
    DutyKind,
    Register,
    Runs,
    Split,
    as_known,
    check,
)
from tests.samples import graph
from tests.strategies import FIRST, LAST, days, registers, shuffles

T = TypeVar("T", Appointment, Runs, Duty, Contract, Delegation, Assignment, Split)
Row = tuple[str, DutyKind, str | None, str | None]
ASKED = ("units", "sites", "sectors", "places", "organisations")


def asked(register: Register) -> list[str]:
    return [fact.id for name in ASKED for fact in register.sections()[name]]


def row(step: Step) -> Row:
    return step.post.id, step.kind, step.duty, step.delegation


def everybody(register: Register) -> list[str]:
    return sorted({term.by for post in register.posts for term in post.held})


@given(registers(), days())
@settings(max_examples=60)
def test_what_a_post_answers_for_is_the_inverse_of_the_chain(register: Register, on: date) -> None:
    drawn = graph(register, on)
    chains = {id: duties.chain(drawn, id, on=on) for id in asked(register)}
    for post in register.posts:
        answers = {(answer.subject, answer.step) for answer in duties.what(drawn, post.id, on=on)}
        assert answers == {(id, step) for id, steps in chains.items() for step in steps if step.post.id == post.id}


@given(registers(), days())
@settings(max_examples=40)
def test_a_person_answers_for_what_the_posts_held_that_day_answer_for(register: Register, on: date) -> None:
    drawn = graph(register, on)
    for person in everybody(register):
        posts = [post.id for post in register.posts if person in post.holders(on)]
        answers = {answer for post in posts for answer in duties.what(drawn, post, on=on)}
        assert set(duties.what(drawn, person, on=on)) == answers
        held = duties.holdings(drawn, person, on=on)
        assert sorted({holding.post.id for holding in held}) == sorted(posts)
        assert {answer for holding in held for answer in holding.answers} == answers


@given(registers(), days())
@settings(max_examples=60)
def test_either_why_or_why_not(register: Register, on: date) -> None:
    drawn = graph(register, on)
    for id in asked(register):
        chain = {row(step) for step in duties.chain(drawn, id, on=on)}
        for post in register.posts:
            reasons, breaks = duties.why(drawn, post.id, id, on=on), duties.why_not(drawn, post.id, id, on=on)
            assert bool(reasons) is not bool(breaks)
            assert {row(step) for step in reasons} == {told for told in chain if told[0] == post.id}
            assert all(found.words.zh and found.words.en and found.because.basis for found in breaks)
            assert all(on not in span for found in breaks if found.tie for span in found.spans)


@given(registers(), days())
@settings(max_examples=40)
def test_who_answers_first_is_in_the_chain_and_is_somebody_wherever_anybody_is(register: Register, on: date) -> None:
    drawn = graph(register, on)
    for id in asked(register):
        chain, first = duties.chain(drawn, id, on=on), duties.who(drawn, id, on=on)
        assert set(first) <= set(chain)
        for kind in DutyKind:
            here, there = ([step for step in steps if step.kind is kind] for steps in (first, chain))
            assert bool(here) is bool(there)
            assert any(step.holders for step in here) is any(step.holders for step in there)


@given(registers(), days())
@settings(max_examples=40)
def test_every_kind_of_a_chain_ends_at_a_post_of_it_or_says_where_it_breaks(register: Register, on: date) -> None:
    drawn = graph(register, on)
    for id in asked(register):
        chain, ends = duties.chain(drawn, id, on=on), duties.ends(drawn, id, on=on)
        assert {step.kind for step in chain} == {end.kind for end in ends if end.top}
        assert all(end.top in chain if end.top else end.at in register for end in ends)
        assert len({end.kind for end in ends}) == len(ends)
    for subject in register.subjects:
        assert DutyKind.LEADERSHIP in {end.kind for end in duties.ends(drawn, subject.id, on=on)}


@given(registers(), days(), st.integers(0, 500), st.data())
@settings(max_examples=60)
def test_what_held_between_two_days_is_the_chain_of_each(
    register: Register, since: date, length: int, data: st.DataObject
) -> None:
    drawn = graph(register)
    id = data.draw(st.sampled_from(asked(register)))
    until = since + timedelta(days=length)
    tenures = duties.between(drawn, id, since=since, until=until)
    edges = sorted({day for tenure in tenures for day in (tenure.span.since, tenure.span.until) if day})
    drawn_days = data.draw(st.lists(st.dates(since, max(since, until - timedelta(days=1))), max_size=5))
    near = [day + timedelta(days=n) for day in edges for n in (-1, 0)]
    for day in [day for day in (*near, *drawn_days) if day in Span(since, until)]:
        told = {
            (*row(step), step.ground, holder)
            for step in duties.chain(drawn, id, on=day)
            for holder in step.holders or (None,)
        }
        found = [(t.post.id, t.kind, t.duty, t.delegation, t.ground, t.holder) for t in tenures if day in t.span]
        assert set(found) == told
        assert len(found) == len(told), "no two spans of the same answer share a day"
    ends = {(t.post.id, t.kind, t.duty, t.delegation, t.ground, t.holder, t.span.until) for t in tenures}
    begins = {(t.post.id, t.kind, t.duty, t.delegation, t.ground, t.holder, t.span.since) for t in tenures}
    assert not ends & begins, "days that follow each other with the same answer are one span"


@given(registers(), days(), days(), st.data())
@settings(max_examples=40)
def test_the_order_of_facts_changes_no_answer(register: Register, on: date, other: date, data: st.DataObject) -> None:
    mixed = data.draw(shuffles(register))
    drawn, again = graph(register, on), graph(mixed, on)
    since, until = sorted((on, other))
    assert _told(drawn, since, until) == _told(again, since, until)


def _told(drawn: DutyGraph, since: date, until: date) -> object:
    """Every answer, with posts and people by their ids: a post's own lists may stand in another order."""
    register = drawn.register
    posts, ids = sorted(post.id for post in register.posts), sorted(asked(register))
    return (
        [[(*row(step), step.via, step.holders) for step in duties.who(drawn, id, on=since)] for id in ids],
        [[(each.subject, *row(each.step)) for each in duties.what(drawn, post, on=since)] for post in posts],
        [[(*row(step), step.via) for step in duties.why(drawn, post, id, on=since)] for post in posts for id in ids],
        [duties.why_not(drawn, post, id, on=since) for post in posts for id in ids],
        [[(end.kind, end.at, end.words) for end in duties.ends(drawn, id, on=since)] for id in ids],
        [
            [
                (each.post.id, each.kind, each.holder, each.span)
                for each in duties.between(drawn, id, since=since, until=until)
            ]
            for id in ids
        ],
        duties.changes(drawn, since, until),
        [
            [
                (each.holding.post.id, each.successors, each.vacant, [row.id for row in each.received])
                for each in duties.handover(drawn, by, on=since)
            ]
            for by in everybody(register)
        ],
    )


@given(registers(), days(), days())
@settings(max_examples=60)
def test_changes_forward_are_the_changes_back_the_other_way_round(register: Register, one: date, two: date) -> None:
    drawn = graph(register)
    back = {Turn.BEGUN: Turn.ENDED, Turn.ENDED: Turn.BEGUN}
    forward, backward = duties.changes(drawn, one, two), duties.changes(drawn, two, one)
    assert {evolve(change, turn=back[change.turn]) for change in forward} == set(backward)
    assert duties.changes(drawn, one, one) == ()
    assert all(change.causes for change in forward)


@given(registers(), days(), days())
@settings(max_examples=60)
def test_changes_are_all_that_is_different(register: Register, one: date, two: date) -> None:
    drawn = graph(register)
    found = duties.changes(drawn, one, two)
    for subject in register.subjects:
        was, now = ({row(step) for step in duties.chain(drawn, subject.id, on=day)} for day in (one, two))
        answers = [c for c in found if c.kind is ChangeKind.ANSWER and c.subject == subject.id]
        assert len([c for c in answers if c.turn is Turn.BEGUN]) == len(now - was)
        assert len([c for c in answers if c.turn is Turn.ENDED]) == len(was - now)
    closed, opened = (
        {gap.subject for gap in set(duties.gaps(drawn, on=a)) - set(duties.gaps(drawn, on=b))}
        for a, b in ((one, two), (two, one))
    )
    gaps = [change for change in found if change.kind is ChangeKind.GAP]
    assert {gap.subject for gap in gaps if gap.turn is Turn.ENDED} == closed
    assert {gap.subject for gap in gaps if gap.turn is Turn.BEGUN} == opened


@given(registers(), days(), days(), st.data())
@settings(max_examples=40)
def test_appointing_somebody_changes_who_holds_a_post_and_never_who_answers(
    register: Register, on: date, since: date, data: st.DataObject
) -> None:
    post = data.draw(st.sampled_from(register.posts))
    more = evolve(post, held=(*post.held, Appointment("p-new", since)), seats=post.seats + 1)
    after = evolve(register, posts=tuple(more if each.id == post.id else each for each in register.posts))
    drawn, again = graph(register, on), graph(after, on)
    vacant = (GapKind.VACANT, GapKind.EXPIRED)
    opened = {gap.subject for gap in duties.gaps(again, on=on) if gap.kind in vacant}
    assert opened <= {gap.subject for gap in duties.gaps(drawn, on=on) if gap.kind in vacant}
    for id in asked(register):
        was, now = duties.chain(drawn, id, on=on), duties.chain(again, id, on=on)
        assert [row(step) for step in was] == [row(step) for step in now]
        assert all(set(before.holders) <= set(step.holders) for before, step in zip(was, now, strict=True))


@given(registers())
@settings(max_examples=40)
def test_in_the_end_everything_is_known(register: Register) -> None:
    assert as_known(register, date.max) == register
    assert as_known(register, LAST + timedelta(days=1)) == register


@given(registers(), days(), days())
@settings(max_examples=60)
def test_what_was_known_earlier_is_known_later(register: Register, one: date, two: date) -> None:
    early, late = (as_known(register, day) for day in sorted((one, two)))
    assert check(early) == early
    assert _rows(early) <= _rows(late) <= _rows(register)
    assert as_known(late, min(one, two)) == early
    for name in ("places", "sectors", "units", "sites", "letters", "hazards"):
        assert getattr(early, name) == getattr(register, name)


def _rows(register: Register) -> set[tuple[object, ...]]:
    """What was recorded, without the ends, which may be learned of later."""
    agreed = (register.contracts, register.delegations, register.assignments)
    written = {(row.id,) for rows in (register.duties, *agreed) for row in rows}
    runs = {(o.id, run.sector, run.since, run.recorded, run.lead) for o in register.organisations for run in o.runs}
    held = {(post.id, term.by, term.since, term.recorded) for post in register.posts for term in post.held}
    return written | runs | held


@given(registers(), days())
@settings(max_examples=40)
def test_before_anything_is_recorded_late_the_answers_of_today_were_known_today(register: Register, on: date) -> None:
    plain = _unrecorded(register)
    then, now = graph(as_known(plain, on), on), graph(plain, on)
    for id in asked(register):
        was, told = duties.chain(then, id, on=on), duties.chain(now, id, on=on)
        assert [(row(step), step.holders) for step in was] == [(row(step), step.holders) for step in told]


def _unrecorded(register: Register) -> Register:
    """*register* with everything recorded on its own day."""

    def plain(rows: tuple[T, ...]) -> tuple[T, ...]:
        return tuple(evolve(row, recorded=None, closed=None) for row in rows)

    return evolve(
        register,
        organisations=tuple(evolve(o, runs=plain(o.runs)) for o in register.organisations),
        posts=tuple(evolve(post, held=plain(post.held)) for post in register.posts),
        duties=plain(register.duties),
        contracts=plain(register.contracts),
        delegations=plain(register.delegations),
        assignments=plain(register.assignments),
        splits=plain(register.splits),
    )


@given(registers(), st.dates(FIRST, LAST))
@settings(max_examples=40)
def test_a_handover_leaves_nothing_out(register: Register, on: date) -> None:
    drawn = graph(register, on)
    for person in everybody(register):
        for each in duties.handover(drawn, person, on=on):
            post = each.holding.post
            assert person in post.holders(on)
            others = [term for term in post.held if term != each.holding.term and each.leaves in term.span]
            assert (each.vacant is None) is bool(others)
            if each.vacant is not None:
                assert each.vacant.until in {None, *(term.since for term in each.successors)}
            assert all(duty.post == post.id and on in duty.span for duty in each.duties)
            assert {row.id for row in (*each.given, *each.received)} == {
                given.id for given in register.delegations if on in given.span and post.id in (given.by, given.to)
            }
