"""Escalation: who is told of what is late, the same however often and on whichever days one asks."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safetyduty import briefing, duties
from safetyduty.briefing import LADDER, Escalation, Rung, Urgency
from safetyduty.dates import Days, Workdays
from safetyduty.facts import Register
from safetyduty.statutes import CaveatKind
from tests.briefing.matters import DAYS, Late, matters
from tests.samples import BOOK, CHINA, county, zeku

DAY = date(2022, 7, 20)


def reached(register: Register, on: date, ladder: tuple[Rung, ...] = LADDER) -> tuple[Escalation, ...]:
    found = briefing.agenda(register, BOOK, CHINA, on=on)
    return briefing.escalations(found, duties.draw(register, BOOK.on(on)), CHINA, ladder=ladder)


def still_late(register: Register, on: date) -> set[str]:
    found = briefing.agenda(register, BOOK, CHINA, on=on)
    return {task.id for task in found.tasks if task.urgency in (Urgency.OVERDUE, Urgency.MISSED)}


@given(matters(Late.TOO), st.lists(DAYS, min_size=2, max_size=5))
@settings(max_examples=60)
def test_any_number_of_runs_on_any_days_gives_the_same_facts(register: Register, asked: list[date]) -> None:
    told: dict[str, Escalation] = {}
    for on in asked:
        for fact in reached(register, on):
            assert told.setdefault(fact.id, fact) == fact


@given(matters(), DAYS, st.integers(0, 90))
@settings(max_examples=60)
def test_a_later_run_only_adds_facts_while_a_task_is_late(register: Register, on: date, later: int) -> None:
    after = on + timedelta(days=later)
    late = still_late(register, after)
    before = {fact for fact in reached(register, on) if fact.task in late}
    assert before <= set(reached(register, after))


@given(matters(), DAYS)
@settings(max_examples=40)
def test_nothing_goes_up_before_its_rung_or_for_what_is_not_late(register: Register, on: date) -> None:
    late = still_late(register, on)
    days = {task.id: task.day for task in briefing.agenda(register, BOOK, CHINA, on=on).tasks}
    facts = reached(register, on)
    assert len({fact.id for fact in facts}) == len(facts)
    assert [(fact.since, fact.id) for fact in facts] == sorted((fact.since, fact.id) for fact in facts)
    for fact in facts:
        day = days[fact.task]
        assert day is not None
        assert fact.task in late
        assert day < fact.since <= on
        assert [caveat.kind for caveat in fact.caveats] == [CaveatKind.DISCRETION]


def test_a_unit_s_lateness_goes_up_its_own_chain() -> None:
    facts = {fact.id: fact for fact in reached(zeku(), DAY)}
    assert facts["drill-lpg:2022-01-01>2:2022-07-07"].to == ("zequ-safety", "zequ-head", "zequ-secretary")
    assert facts["drill-lpg:2022-01-01>2:2022-07-07"].since == date(2022, 7, 7)
    assert not any(id.startswith("drill-lpg:2022-01-01>3") for id in facts)


def test_any_other_lateness_goes_up_from_body_to_body() -> None:
    row = "clocks: [{id: file, by: captain, about: brigade, term: {days: 1}, since: 2022-07-01}]\nhazards:"
    facts = {fact.id.rpartition(":")[0]: fact for fact in reached(county(("hazards:", row)), date(2022, 9, 1))}
    assert facts["file>1"].to == ("head",), "the captain leads his own body, so it goes to the one above"
    assert (facts["file>2"].to, facts["file>3"].to) == ((), ())


def test_who_stands_on_a_rung_is_asked_as_of_the_day_it_was_reached() -> None:
    row = "clocks: [{id: file, by: boss, about: mill, term: {days: 1}, since: 2022-04-01}]\nhazards:"
    register = county(
        ("hazards:", row),
        ("under: gov, runs: [fire]", "under: gov, runs: [{sector: fire, until: 2022-04-05}]"),
    )
    facts = {fact.id.rpartition(":")[0]: fact for fact in reached(register, date(2022, 6, 1))}
    assert facts["file>1"].to == ("captain",)


def test_an_extension_granted_late_makes_later_facts_and_changes_none() -> None:
    late = "prolonged: [{term: {days: 5}, on: 2022-07-15}]"
    row = f"clocks: [{{id: file, by: captain, about: brigade, term: {{days: 9}}, since: 2022-07-01, {late}}}]\nhazards:"
    register = county(("hazards:", row))
    told = [{fact.id for fact in reached(register, date(2022, 7, day)) if fact.task == "file"} for day in (12, 15, 21)]
    assert told == [{"file>1:2022-07-11"}, set(), {"file>1:2022-07-16"}]


def test_two_rungs_of_one_level_are_two_facts() -> None:
    facts = reached(zeku(), DAY, (Rung(Days(1), 1), Rung(Days(3), 1)))
    assert len({fact.id for fact in facts}) == len(facts)


@pytest.mark.parametrize("term", [Days(1), Workdays(1)])
def test_a_ladder_of_one_s_own_is_followed(term: Days | Workdays) -> None:
    facts = reached(zeku(), DAY, (Rung(term, 2),))
    assert {fact.rung.level for fact in facts} == {2}
    assert reached(zeku(), DAY, ()) == ()
