"""Registers: the order in which facts are written changes nothing."""

from datetime import date

from attrs import evolve
from hypothesis import example, given, settings
from hypothesis import strategies as st

from safetyduty import duties
from safetyduty.facts import Register
from tests.samples import MEETING, county, graph, standing
from tests.strategies import days, registers, shuffles

PAIRS = registers().flatmap(lambda register: st.tuples(st.just(register), shuffles(register)))

TWO_SECTORS = county(
    ("  - {id: fire, name", "  - {id: gas, name: gas, kind: industry}\n  - {id: fire, name"),
    ("runs: [fire]", "runs: [fire, gas]"),
    ("kind: enterprise, place: town, sectors: [fire]", "kind: enterprise, place: town, sectors: [fire, gas]"),
)
OTHER_WAY_ROUND = evolve(TWO_SECTORS, units=(evolve(TWO_SECTORS.units[0], sectors=("gas", "fire")),))
"""The same register, with the two sectors of the mill written the other way round."""


@given(PAIRS, days())
@settings(max_examples=40)
def test_the_same_posts_answer_whatever_the_order_of_facts(pair: tuple[Register, Register], on: date) -> None:
    def answering(register: Register) -> dict[str, set[tuple[object, ...]]]:
        drawn = graph(register, on)
        return {
            subject.id: {(s.post.id, s.kind, frozenset(s.holders)) for s in duties.chain(drawn, subject.id, on=on)}
            for subject in register.subjects
        }

    assert answering(pair[0]) == answering(pair[1])


@given(PAIRS, days())
@example((TWO_SECTORS, OTHER_WAY_ROUND), MEETING)
@settings(max_examples=40)
def test_the_chains_are_the_same_step_by_step(pair: tuple[Register, Register], on: date) -> None:
    def told(register: Register) -> dict[str, list[tuple[object, ...]]]:
        drawn = graph(register, on)
        return {
            subject.id: [
                (step.post.id, step.kind, set(step.holders), step.via, step.duty, step.because)
                for step in duties.chain(drawn, subject.id, on=on)
            ]
            for subject in register.subjects
        }

    assert told(pair[0]) == told(pair[1])


@given(PAIRS, days())
@settings(max_examples=40)
def test_the_gaps_are_the_same_whatever_the_order_of_facts(pair: tuple[Register, Register], on: date) -> None:
    first, second = (duties.gaps(graph(register, on), on=on) for register in pair)
    assert len(first) == len(second)
    assert set(first) == set(second)


@given(PAIRS, days())
@settings(max_examples=40)
def test_every_hazard_stands_the_same_whatever_the_order_of_facts(pair: tuple[Register, Register], on: date) -> None:
    first, second = ({hazard.id: standing(hazard, on) for hazard in register.hazards} for register in pair)
    assert first == second
