"""Records: which fields an entry of a hazard's history may have, and which it needs."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from attrs import evolve, fields

from safetyduty.dates import BEIJING
from safetyduty.errors import BadFact, BadFacts
from safetyduty.facts import Act, Entry, Found, Grade, Listing, Referral, check
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
    "criterion": "blocked exit",
    "level": Listing.COUNTY,
    "cause": Referral.PENALTY,
    "at": datetime(2022, 6, 3, 9, tzinfo=BEIJING),
}
BELONGS = {
    Act.FIND: {"how"},
    Act.GRADE: {"grade", "criterion"},
    Act.REPORT: {"to"},
    Act.PROTECT: {"measures"},
    Act.ASSIGN: {"to", "measures", "funds_yuan", "due", "plan"},
    Act.ASK_EXTENSION: {"due"},
    Act.EXTEND: {"due"},
    Act.TRANSFER: {"to"},
    Act.LIST: {"level", "due"},
    Act.DELIST: {"level"},
    Act.STOP_WORK: {"due"},
    Act.WARN_POWER_CUT: {"at"},
    Act.CUT_POWER: {"at", "criterion"},
    Act.REFER: {"cause", "to"},
}
NEEDS = {
    Act.GRADE: {"grade"},
    Act.REPORT: {"to"},
    Act.EXTEND: {"due"},
    Act.TRANSFER: {"to"},
    Act.LIST: {"level"},
    Act.REFER: {"cause"},
}


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
    """An entry with some fields; one that voids names the first, for it can name no other."""
    values: dict[str, Any] = {name: VALUES[name] for name in given}
    if "to" in given and do in (Act.REPORT, Act.REFER):
        values["to"] = "gov"
    return evolve(Entry(do, DAY, "boss"), **values, corrects="e-2" if do is Act.VOID else None)


FIRST = Entry(Act.FIND, date(2022, 6, 1), "captain", id="e-1")
SECOND = Entry(Act.VERIFY, date(2022, 6, 2), "captain", id="e-2")


@pytest.mark.parametrize("do", Act)
def test_an_act_takes_its_own_fields_alone(do: Act) -> None:
    needed = NEEDS.get(do, set())
    assert amiss(FIRST, SECOND, entry(do, BELONGS.get(do, set()))) == []
    for name in VALUES.keys() - BELONGS.get(do, set()):
        assert f"[2].{name}" in amiss(FIRST, SECOND, entry(do, needed | {name}))


@pytest.mark.parametrize("do", Act)
def test_an_act_misses_only_the_fields_it_cannot_do_without(do: Act) -> None:
    assert amiss(FIRST, SECOND, entry(do, set())) == ["[2]"] * len(NEEDS.get(do, set()))


def test_the_fields_of_an_entry_are_all_accounted_for() -> None:
    always = {"do", "on", "by", "note", "synthetic", "id", "recorded", "behalf", "corrects"}
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


def test_a_late_fact_stands_where_it_was_written_down_and_says_when_it_happened() -> None:
    graded = Entry(Act.GRADE, date(2022, 6, 10), "captain", grade=Grade.GENERAL)
    late = Entry(Act.PROTECT, date(2022, 6, 5), "boss")
    assert amiss(FIRST, graded, late) == ["[2].on"]
    assert amiss(FIRST, graded, evolve(late, recorded=date(2022, 6, 10))) == []
    assert amiss(FIRST, graded, evolve(late, recorded=date(2022, 6, 4))) == ["[2].on", "[2].recorded"]


def test_nothing_happened_before_the_hazard_was_found() -> None:
    early = Entry(Act.PROTECT, date(2022, 5, 31), "boss", recorded=date(2022, 6, 2))
    assert amiss(FIRST, early) == ["[1].on"]


def test_an_id_names_one_entry() -> None:
    again = Entry(Act.PROTECT, date(2022, 6, 2), "boss", id="e-1")
    assert amiss(FIRST, again) == ["[1].id"]
    assert amiss(FIRST, SECOND, evolve(again, id="e-2", corrects="e-2")) == ["[2].id"]


def test_a_correction_names_an_earlier_entry() -> None:
    assert amiss(FIRST, evolve(SECOND, corrects="e-3"), entry(Act.PROTECT, set())) == ["[1].corrects"]
    assert amiss(FIRST, evolve(SECOND, corrects="e-2")) == ["[1].corrects"]
    assert amiss(FIRST, SECOND, Entry(Act.VOID, DAY, "captain")) == ["[2]"]


def test_a_finding_is_corrected_by_a_finding_and_never_voided() -> None:
    assert amiss(FIRST, Entry(Act.FIND, FIRST.on, "boss", id="e-2", corrects="e-1")) == []
    assert amiss(FIRST, Entry(Act.VOID, DAY, "boss", corrects="e-1")) == ["[1].corrects"]
    again = Entry(Act.FIND, FIRST.on, "boss", id="e-2", corrects="e-1")
    assert amiss(FIRST, again, Entry(Act.VOID, DAY, "boss", corrects="e-2")) == ["[2].corrects"]


def test_a_moment_is_on_the_day_it_says_in_beijing() -> None:
    warned = Entry(Act.WARN_POWER_CUT, DAY, "captain", at=datetime(2022, 6, 3, 23, tzinfo=UTC))
    assert amiss(FIRST, warned) == ["[1].at"]
    assert amiss(FIRST, evolve(warned, at=datetime(2022, 6, 2, 16, tzinfo=UTC))) == []
