"""Standing: whose turn it is, what is missing, what is due, and how late."""

from datetime import date

import pytest

from safetyduty.facts import Act, Entry, Grade
from safetyduty.hazards import PROCESS, Standing, State, missing
from safetyduty.statutes import CaveatKind
from tests import samples
from tests.hazards.records import (
    ACCEPTED,
    FIVE,
    FOUND,
    GRADED,
    MAJOR,
    REPORTED,
    STRUCK_OFF,
    SUBMITTED,
    case,
    hazard,
)
from tests.samples import BOOK


def standing(*history: Entry, on: date = date(2022, 6, 28)) -> Standing:
    found = samples.standing(hazard(FOUND, *history), on)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("history", "turn"),
    [
        ((), "inspector"),
        ((GRADED,), "bureau"),
        ((GRADED, FIVE), "foreman"),
        ((GRADED, FIVE, SUBMITTED), "bureau"),
        ((GRADED, FIVE, SUBMITTED, ACCEPTED), "inspector"),
        ((GRADED, FIVE, SUBMITTED, ACCEPTED, STRUCK_OFF), None),
    ],
)
def test_it_is_always_somebodys_turn_until_the_hazard_is_struck_off(
    history: tuple[Entry, ...], turn: str | None
) -> None:
    assert standing(*history).turn == turn


@pytest.mark.parametrize("history", [(), (GRADED,), (GRADED, FIVE), (GRADED, FIVE, SUBMITTED)])
def test_what_may_be_tried_is_what_the_table_has(history: tuple[Entry, ...]) -> None:
    found = standing(*history)
    assert found.allowed == PROCESS.commands(found.case.states)
    assert {*found.allowed} <= {row.command for table in PROCESS.tables for row in table.rows}


def test_a_hazard_is_late_from_the_day_after_its_time_limit() -> None:
    assert standing(GRADED, FIVE, on=date(2022, 6, 20)).lateness is None
    late = standing(GRADED, FIVE, on=date(2022, 6, 21)).lateness
    assert late is not None
    assert (late.days, late.workdays) == (1, 1)


def test_a_rectification_handed_in_late_stays_known_as_late() -> None:
    after = Entry(Act.SUBMIT, date(2022, 6, 23), "manager")
    found = standing(GRADED, FIVE, after)
    assert found.lateness is None
    assert found.submitted_late is not None
    assert found.submitted_late.days == 3
    assert standing(GRADED, FIVE, SUBMITTED).submitted_late is None


def test_a_review_is_due_ten_days_after_the_request_and_then_it_is_late() -> None:
    waiting = standing(GRADED, FIVE, SUBMITTED, on=date(2022, 6, 20))
    assert waiting.deadline is not None
    assert (waiting.deadline.start, waiting.deadline.day, waiting.lateness) == (SUBMITTED.on, date(2022, 6, 20), None)
    assert standing(GRADED, FIVE, SUBMITTED, on=date(2022, 6, 21)).lateness is not None


def test_the_review_limit_is_that_of_the_day_it_was_asked_for() -> None:
    waiting = standing(GRADED, FIVE, Entry(Act.SUBMIT, date(2026, 1, 28), "manager"), on=date(2026, 3, 1))
    assert waiting.deadline is not None
    assert waiting.deadline.day == date(2026, 2, 7), "ten days, although the rules changed on the fourth of them"
    assert waiting.lateness is not None


def test_a_review_asked_for_under_rules_nobody_has_seen_has_no_day_but_a_caveat() -> None:
    waiting = standing(GRADED, FIVE, Entry(Act.SUBMIT, date(2026, 2, 2), "manager"), on=date(2026, 3, 1))
    assert (waiting.deadline, waiting.lateness) == (None, None)
    assert CaveatKind.UNAVAILABLE in {caveat.kind for caveat in waiting.caveats}


@pytest.mark.parametrize(
    "history", [(), (GRADED, FIVE, SUBMITTED, ACCEPTED), (GRADED, FIVE, SUBMITTED, ACCEPTED, STRUCK_OFF)]
)
def test_nothing_is_due_before_it_is_assigned_or_once_it_is_accepted(history: tuple[Entry, ...]) -> None:
    found = standing(*history, on=date(2022, 12, 31))
    assert (found.deadline, found.lateness, found.missing) == (None, None, ())


@pytest.mark.parametrize(
    ("grade", "binding"),
    [
        (GRADED, ["responsibility", "measures", "time-limit"]),
        (MAJOR, ["responsibility", "measures", "funds", "time-limit", "plan"]),
    ],
)
def test_what_binds_depends_on_the_grade_and_what_is_missing_does_not(grade: Entry, binding: list[str]) -> None:
    found = standing(grade)
    assert [choice.id for choice in found.missing] == ["responsibility", "measures", "funds", "time-limit", "plan"]
    assert [choice.id for choice in found.binding] == binding


def test_no_money_is_money_fixed() -> None:
    assert FIVE.funds_yuan == 0
    assert missing(case(GRADED, FIVE), BOOK.on(date(2022, 6, 28))) == ()


def test_a_major_hazard_is_unreported_until_it_is_reported() -> None:
    assert standing(MAJOR, FIVE).unreported
    assert not standing(MAJOR, FIVE, REPORTED).unreported
    assert not standing(GRADED, FIVE).unreported
    assert standing(MAJOR, FIVE).case.grade is Grade.MAJOR


def test_an_unreported_major_hazard_is_for_a_person_to_decide() -> None:
    assert CaveatKind.DISCRETION in {caveat.kind for caveat in standing(MAJOR, FIVE).caveats}
    assert standing(GRADED, FIVE).caveats == ()


def test_a_hazard_that_was_not_found_yet_does_not_stand_at_all() -> None:
    assert samples.standing(hazard(FOUND), date(2022, 5, 31)) is None


def test_an_entry_of_before_the_law_was_covered_is_kept_and_not_judged() -> None:
    old = Entry(Act.FIND, date(2009, 1, 1), "inspector")
    assigned = Entry(Act.ASSIGN, date(2009, 1, 3), "bureau")
    graded = Entry(Act.GRADE, date(2009, 1, 2), "bureau", grade=Grade.GENERAL)
    found = samples.standing(hazard(old, graded, assigned), date(2022, 6, 28))
    assert found is not None
    assert (found.case.state, found.turn) == (State.RECTIFYING, "bureau")
    [unjudged] = found.case.irregularities
    assert unjudged.entry is assigned
    assert [reason.words.en for reason in unjudged.reasons] == ["not judged: no rule of that day is covered"]


def test_a_case_that_is_accepted_misses_nothing_more() -> None:
    accepted = case(GRADED, FIVE, SUBMITTED, ACCEPTED)
    assert accepted.state is State.ACCEPTED
    assert missing(accepted, BOOK.on(date(2022, 6, 28))) == ()
