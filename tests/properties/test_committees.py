"""Committees: they convene and never answer for what others must; their mandate is what their links say."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from safetyduty import duties
from safetyduty.duties import Link, TaskKind
from safetyduty.facts import DutyKind, OrganisationKind, Register
from tests.samples import graph
from tests.strategies import days, registers, shuffles


@given(registers(), days())
@settings(max_examples=60)
def test_no_committee_answers_for_a_unit_or_a_site_unless_it_was_written_down(register: Register, on: date) -> None:
    drawn = graph(register, on)
    for subject in register.subjects:
        steps = duties.chain(drawn, subject.id, on=on)
        assert all(step.duty for step in steps if step.kind is DutyKind.CONVENING)


@given(registers(), days())
@settings(max_examples=60)
def test_a_committee_convenes_what_its_links_of_the_day_say(register: Register, on: date) -> None:
    drawn = graph(register, on)
    links = [edge for edge in drawn.edges if edge.link is Link.CONVENES and on in edge.span]
    for body in register.organisations:
        if body.kind is OrganisationKind.SAFETY_COMMITTEE:
            told = {task.kind: {*task.over} for task in duties.mandate(drawn, body.id, on=on)}
            here = {edge.below for edge in links if edge.above == body.id}
            assert told.get(TaskKind.CONVENE, set()) | told.get(TaskKind.SUPERVISE, set()) == here
        assert not any(edge.above == body.id for edge in links) or body.kind is OrganisationKind.SAFETY_COMMITTEE


@given(registers(), days(), st.data())
@settings(max_examples=40)
def test_the_order_of_facts_changes_no_mandate(register: Register, on: date, data: st.DataObject) -> None:
    one, other = graph(register, on), graph(data.draw(shuffles(register)), on)
    for body in one.register.organisations:
        if body.kind is OrganisationKind.SAFETY_COMMITTEE:
            assert duties.mandate(one, body.id, on=on) == duties.mandate(other, body.id, on=on)
