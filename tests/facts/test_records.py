"""Records: which fields an entry of a hazard's history may have, and which it needs."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve, fields

from safetyduty.errors import BadFact, BadFacts
from safetyduty.facts import Act, Entry, Found, Grade, check
from tests.samples import county, words

DAY = date(2022, 6, 3)
VALUES: dict[str, Any] = {
    "how": Found.INSPECTION,
    "grade": Grade.MAJOR,
    "to": "boss",
    "measures": words("m"),
    "funds_yuan": 0,
    "due": DAY,
    "plan": words("p"),
}
BELONGS = {
    Act.FIND: {"how"},
    Act.GRADE: {"grade"},
    Act.REPORT: {"to"},
    Act.ASSIGN: {"to", "measures", "funds_yuan", "due", "plan"},
    Act.EXTEND: {"due"},
}
NEEDS = {Act.GRADE: {"grade"}, Act.REPORT: {"to"}, Act.EXTEND: {"due"}}


def amiss(*history: Entry) -> list[str]:
    """The paths of the faults of a record, from its history on."""
    register = county()
    try:
        check(evolve(register, hazards=(evolve(register.hazards[0], history=history),)))
    except BadFacts as refusal:
        return [
            fault.path.removeprefix("$.hazards[0].history")
            for fault in refusal.exceptions
            if isinstance(fault, BadFact)
        ]
    return []


def entry(do: Act, given: set[str]) -> Entry:
    values: dict[str, Any] = {name: "gov" if name == "to" and do is Act.REPORT else VALUES[name] for name in given}
    return evolve(Entry(do, DAY, "boss"), **values)


FIRST = Entry(Act.FIND, date(2022, 6, 1), "captain")


@pytest.mark.parametrize("do", Act)
def test_an_act_takes_its_own_fields_alone(do: Act) -> None:
    needed = NEEDS.get(do, set())
    assert amiss(FIRST, entry(do, BELONGS.get(do, set()))) == []
    for name in VALUES.keys() - BELONGS.get(do, set()):
        assert f"[1].{name}" in amiss(FIRST, entry(do, needed | {name}))


@pytest.mark.parametrize("do", Act)
def test_an_act_misses_only_the_fields_it_cannot_do_without(do: Act) -> None:
    assert amiss(FIRST, entry(do, set())) == ["[1]"] * len(NEEDS.get(do, set()))


def test_the_fields_of_an_entry_are_all_accounted_for() -> None:
    always = {"do", "on", "by", "note", "synthetic"}
    assert {slot.name for slot in fields(Entry)} == always | VALUES.keys()


def test_a_record_starts_with_find_and_has_something_in_it() -> None:
    assert amiss() == [""]
    assert amiss(entry(Act.SUBMIT, set())) == ["[0].do"]


def test_entries_of_one_day_stand_in_any_order_but_days_go_forward() -> None:
    assert amiss(FIRST, Entry(Act.SUBMIT, FIRST.on, "boss"), Entry(Act.SUBMIT, FIRST.on, "boss")) == []
    assert amiss(FIRST, Entry(Act.SUBMIT, date(2022, 5, 31), "boss")) == ["[1].on"]


def test_a_time_limit_may_be_the_day_it_is_set_and_money_may_be_none() -> None:
    assign = entry(Act.ASSIGN, BELONGS[Act.ASSIGN])
    assert amiss(FIRST, assign) == []
    assert amiss(FIRST, evolve(assign, due=date(2022, 6, 2))) == ["[1].due"]
    assert amiss(FIRST, evolve(assign, funds_yuan=-1)) == ["[1].funds_yuan"]
