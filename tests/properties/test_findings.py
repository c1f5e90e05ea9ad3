"""Findings: whatever Zeku is told on any day rests on a rule that was in force on that day."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safetyduty.briefing import Brief, brief
from safetyduty.facts import Register
from safetyduty.hazards import State
from safetyduty.statutes import Caveat, Reason
from tests.samples import BOOK, CHINA, standing, zeku
from tests.strategies import days, registers

DAYS = st.dates(date(2021, 9, 1), date(2026, 12, 31))
"""Every day that the calendar reaches and the whole law covers."""


def bilingual(caveat: Caveat) -> bool:
    chinese = any("一" <= character <= "鿿" for character in caveat.about.zh)
    return chinese and bool(caveat.about.en) and not any("一" <= character <= "鿿" for character in caveat.about.en)


def on_day(on: date) -> Brief:
    return brief(zeku(), BOOK, CHINA, on=on)


def irregular(found: Brief) -> Iterator[tuple[date, Reason]]:
    for hazard in found.hazards or ():
        for amiss in hazard.case.irregularities:
            yield from ((amiss.entry.on, reason) for reason in amiss.reasons)


@given(DAYS)
@settings(max_examples=12)
def test_every_step_cites_the_rule_in_force_on_its_day(on: date) -> None:
    for answer in on_day(on).answers or ():
        assert answer.steps, f"somebody answers for {answer.subject.id}"
        for step in answer.steps:
            assert step.because == BOOK.on(on).reason(step.ground)
            assert step.because.basis


@given(DAYS)
@settings(max_examples=12)
def test_every_gap_cites_the_rule_in_force_on_its_day(on: date) -> None:
    gaps = on_day(on).gaps
    assert gaps, "Zeku always has the homestays nobody runs"
    for gap in gaps:
        assert gap.because == BOOK.on(on).reason(gap.ground)
        assert gap.because.basis
        assert on in gap.span


@given(DAYS)
@settings(max_examples=12)
def test_every_time_limit_and_every_objection_has_its_articles(on: date) -> None:
    found = on_day(on)
    for hazard in found.hazards or ():
        if hazard.deadline is not None:
            assert hazard.deadline.because
            assert all(reason.basis for reason in hazard.deadline.because)
    for _, reason in irregular(found):
        assert reason.basis


@given(DAYS)
@settings(max_examples=12)
def test_every_caveat_is_told_in_both_languages(on: date) -> None:
    found = on_day(on)
    caveats = [*found.caveats, *(caveat for hazard in found.hazards or () for caveat in hazard.caveats)]
    assert caveats, "much of Zeku is made up, and that is said"
    assert [caveat for caveat in caveats if not bilingual(caveat)] == []


@given(DAYS)
@settings(max_examples=12)
def test_a_caveat_of_a_brief_is_told_once(on: date) -> None:
    caveats = on_day(on).caveats
    assert len(caveats) == len(set(caveats))


@given(registers(), days())
@settings(max_examples=40)
def test_any_register_can_be_briefed_on_any_covered_day(register: Register, on: date) -> None:
    found = brief(register, BOOK, CHINA, on=on)
    assert [answer.subject for answer in found.answers or ()] == list(register.subjects)
    assert {s.case.hazard.id for s in found.hazards or ()} == {h.id for h in register.hazards if h.history[0].on <= on}
    assert found.troubled == bool(found.gaps or found.late)


@given(registers(), days())
@settings(max_examples=40)
def test_a_hazard_is_late_only_after_its_due_day_and_never_once_struck_off(register: Register, on: date) -> None:
    for found in filter(None, (standing(hazard, on) for hazard in register.hazards)):
        assert (found.lateness is not None) == (found.deadline is not None and on > found.deadline.day)
        assert (found.turn is None) == (found.case.state is State.STRUCK_OFF)
        if found.lateness is not None:
            assert found.lateness.workdays is not None, "every day drawn is within the calendar"
            assert found.lateness.workdays is not None
            assert 0 <= found.lateness.workdays <= found.lateness.days
            assert found.lateness.days > 0


@pytest.mark.parametrize("on", [date(2022, 1, 1), date(2022, 6, 28), date(2024, 2, 9), date(2026, 12, 31)])
def test_each_named_way_leads_from_the_subject_to_the_post(on: date) -> None:
    register = zeku()
    for answer in on_day(on).answers or ():
        for step in answer.steps:
            if step.via and step.duty is None:
                assert step.via[-1] == step.post.at
            assert all(id in register for id in step.via)
