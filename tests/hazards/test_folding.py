"""Folding: a record is followed as it happened, a new entry is held to the table."""

from datetime import date

import pytest

from safetyduty.errors import BadFacts, NotAllowed
from safetyduty.facts import Act, Entry, Grade
from safetyduty.hazards import Case, State, do, replay
from safetyduty.words import Lang
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
    recorded,
)
from tests.samples import BOOK

OWN_WORK = "decided by whoever rectifies, or asked for the review"
DUE = {Act.EXTEND: date(2022, 7, 1)}


def objections(after: Case, entry: Entry) -> list[str]:
    with pytest.raises(NotAllowed) as refusal:
        do(after, entry, BOOK)
    return [reason.en.partition(" (")[0] for reason in refusal.value.reasons]


def test_the_whole_way_of_a_general_hazard() -> None:
    done = case(GRADED, FIVE, SUBMITTED, ACCEPTED, STRUCK_OFF)
    assert done.state is State.STRUCK_OFF
    assert done.struck_off == date(2022, 6, 13)
    assert (done.graded_by, done.responsible, done.submitted_by, done.accepted_by) == (
        "bureau",
        "foreman",
        "manager",
        "inspector",
    )


def test_nothing_stands_on_the_day_before_it_was_found() -> None:
    record = hazard(FOUND, GRADED)
    assert replay(record, BOOK, on=date(2022, 5, 31)) is None
    first = replay(record, BOOK, on=date(2022, 6, 1))
    second = replay(record, BOOK, on=date(2022, 6, 2))
    assert first is not None
    assert second is not None
    assert (first.state, second.state) == (State.FOUND, State.GRADED)


@pytest.mark.parametrize(
    "act", [Act.ASSIGN, Act.EXTEND, Act.SUBMIT, Act.REJECT, Act.ACCEPT, Act.STRIKE_OFF, Act.REOPEN]
)
def test_a_hazard_that_was_only_found_is_graded_or_reported_and_nothing_else(act: Act) -> None:
    with pytest.raises(NotAllowed) as refusal:
        do(case(), Entry(act, date(2022, 6, 2), "inspector", due=DUE.get(act)), BOOK)
    assert refusal.value.say(Lang.EN).endswith(
        f"{act.label.en} is no step here. Allowed: verify, dismiss, grade, report, protect meanwhile, transfer, "
        "close with the unit, stop work, refer"
    )
    assert refusal.value.say(Lang.ZH).endswith(
        "这一步。可以：核实、核查不属实、定级、报告、采取临时防范措施、移送、因单位关闭终结、责令停产停业、移送追究"
    )


def test_every_objection_is_told_at_once() -> None:
    late = case(MAJOR, FIVE, SUBMITTED)
    assert objections(late, Entry(Act.ACCEPT, date(2022, 6, 12), "foreman")) == [
        OWN_WORK,
        "the major hazard has not been reported",
    ]


@pytest.mark.parametrize("by", ["foreman", "manager"])
def test_neither_who_rectified_nor_who_asked_for_the_review_accepts_or_rejects(by: str) -> None:
    waiting = case(GRADED, FIVE, SUBMITTED)
    for act in (Act.ACCEPT, Act.REJECT):
        assert objections(waiting, Entry(act, date(2022, 6, 12), by)) == [OWN_WORK]


@pytest.mark.parametrize("before", [(REPORTED,), ()])
def test_a_major_hazard_is_accepted_once_it_is_reported(before: tuple[Entry, ...]) -> None:
    waiting = case(MAJOR, FIVE, *before, SUBMITTED)
    if before:
        assert do(waiting, ACCEPTED, BOOK).state is State.ACCEPTED
    else:
        assert objections(waiting, ACCEPTED) == ["the major hazard has not been reported"]


@pytest.mark.parametrize(
    ("grade", "told"),
    [
        (GRADED, ["not fixed: person, measures, time limit"]),
        (MAJOR, ["not fixed: person, measures, funds, time limit, plan"]),
    ],
)
def test_an_assignment_fixes_what_the_grade_requires(grade: Entry, told: list[str]) -> None:
    assert objections(case(grade), Entry(Act.ASSIGN, date(2022, 6, 3), "bureau")) == told


def test_what_one_assignment_fixed_the_next_need_not_repeat() -> None:
    again = case(GRADED, FIVE, Entry(Act.ASSIGN, date(2022, 6, 4), "bureau", to="carpenter"))
    assert again.responsible == "carpenter"
    assert (again.measures, again.funds_yuan, again.due, again.plan) == (
        FIVE.measures,
        FIVE.funds_yuan,
        FIVE.due,
        FIVE.plan,
    )


def test_an_extension_gives_more_time_and_never_less() -> None:
    under_way = case(GRADED, FIVE)
    later = Entry(Act.EXTEND, date(2022, 6, 10), "bureau", due=date(2022, 6, 21))
    assert do(under_way, later, BOOK).due == date(2022, 6, 21)
    same = Entry(Act.EXTEND, date(2022, 6, 10), "bureau", due=date(2022, 6, 20))
    assert objections(under_way, same) == ["the new limit 2022-06-20 is no later than the old one 2022-06-20"]


def test_a_rejection_takes_back_the_request_and_leaves_the_rest() -> None:
    back = case(GRADED, FIVE, SUBMITTED, Entry(Act.REJECT, date(2022, 6, 11), "inspector"))
    assert (back.state, back.submitted, back.submitted_by) == (State.RECTIFYING, None, None)
    assert back.due == FIVE.due


def test_a_recorded_step_that_the_table_does_not_have_changes_nothing_and_is_told() -> None:
    folded = recorded(FOUND, ACCEPTED, GRADED)
    assert folded.state is State.GRADED
    assert folded.accepted_by is None
    [amiss] = folded.irregularities
    assert amiss.entry is ACCEPTED
    assert [reason.words.en for reason in amiss.reasons] == ["accept is no step here; not taken into account"]
    assert [reason.words.zh for reason in amiss.reasons] == ["此时没有“验收通过”这一步，未予采纳"]


def test_a_recorded_step_that_a_guard_objects_to_happened_all_the_same_and_is_told_with_its_article() -> None:
    own = Entry(Act.ACCEPT, date(2022, 6, 12), "foreman")
    folded = recorded(FOUND, GRADED, FIVE, SUBMITTED, own)
    assert folded.state is State.ACCEPTED
    assert folded.accepted_by == "foreman"
    [amiss] = folded.irregularities
    assert [reason.words.zh for reason in amiss.reasons] == ["由整改人或申请人自己决定"]
    assert all(reason.basis for reason in amiss.reasons)


def test_every_irregular_entry_is_kept_in_order() -> None:
    own = Entry(Act.ACCEPT, date(2022, 6, 12), "foreman")
    folded = recorded(FOUND, Entry(Act.SUBMIT, date(2022, 6, 1), "foreman"), GRADED, FIVE, SUBMITTED, own)
    assert [amiss.entry.do for amiss in folded.irregularities] == [Act.SUBMIT, Act.ACCEPT]


def test_a_hazard_found_twice_is_found_once() -> None:
    folded = recorded(FOUND, Entry(Act.FIND, date(2022, 6, 5), "neighbour"), GRADED)
    assert folded.found is FOUND
    assert [amiss.entry.by for amiss in folded.irregularities] == ["neighbour"]


def test_an_objection_names_its_article() -> None:
    with pytest.raises(NotAllowed) as refusal:
        do(case(MAJOR, FIVE, SUBMITTED), ACCEPTED, BOOK)
    assert "《安全生产法》第四十一条" in refusal.value.say(Lang.ZH)
    assert "Work Safety Law, Art. 41" in refusal.value.say(Lang.EN)


def test_what_is_done_is_recorded_and_the_case_it_was_done_to_is_left_alone() -> None:
    before = case(GRADED)
    after = do(before, FIVE, BOOK)
    assert after.hazard.history == (FOUND, GRADED, FIVE)
    assert before.hazard.history == (FOUND, GRADED)


def test_what_is_struck_off_can_only_be_reopened_and_must_then_be_assigned_anew() -> None:
    done = case(GRADED, FIVE, SUBMITTED, ACCEPTED, STRUCK_OFF)
    reopened = do(done, Entry(Act.REOPEN, date(2022, 7, 1), "inspector"), BOOK)
    assert reopened.state is State.GRADED
    assert (reopened.submitted, reopened.accepted_by, reopened.struck_off) == (None, None, None)
    with pytest.raises(NotAllowed, match=r"Allowed: reopen, recur$"):
        do(done, Entry(Act.SUBMIT, date(2022, 7, 1), "manager"), BOOK)


def test_a_reopened_hazard_is_not_assigned_with_nothing_fixed() -> None:
    done = case(GRADED, FIVE, SUBMITTED, ACCEPTED, STRUCK_OFF)
    reopened = do(done, Entry(Act.REOPEN, date(2022, 7, 1), "inspector"), BOOK)
    objections(reopened, Entry(Act.ASSIGN, date(2022, 7, 2), "bureau"))


def test_a_hazard_that_turns_out_major_fixes_all_five_before_it_is_handed_in() -> None:
    three = Entry(Act.ASSIGN, FIVE.on, "bureau", to="foreman", measures=FIVE.measures, due=FIVE.due)
    worse = Entry(Act.GRADE, date(2022, 6, 5), "bureau", grade=Grade.MAJOR)
    assert objections(case(GRADED, three, REPORTED, worse), SUBMITTED) == ["not fixed: funds, plan"]


def test_a_reopened_hazard_starts_afresh_and_is_reported_again() -> None:
    reopened = case(
        MAJOR, FIVE, REPORTED, SUBMITTED, ACCEPTED, STRUCK_OFF, Entry(Act.REOPEN, date(2022, 7, 1), "inspector")
    )
    assert (reopened.grade, reopened.reported) == (Grade.MAJOR, None)
    assert (reopened.responsible, reopened.measures, reopened.funds_yuan, reopened.due, reopened.plan) == (None,) * 5


@pytest.mark.parametrize(
    "entry",
    [
        Entry(Act.GRADE, date(2022, 6, 5), "foreman", grade=Grade.GENERAL),
        Entry(Act.EXTEND, date(2022, 6, 5), "foreman", due=date(2022, 7, 1)),
    ],
    ids=["grade", "extend"],
)
def test_who_rectifies_neither_grades_nor_extends(entry: Entry) -> None:
    assert objections(case(GRADED, FIVE), entry) == [OWN_WORK]


@pytest.mark.parametrize(
    ("before", "entry"),
    [
        ((), Entry(Act.GRADE, date(2022, 6, 2), "bureau")),
        ((GRADED, FIVE), Entry(Act.EXTEND, date(2022, 6, 4), "bureau")),
        ((), Entry(Act.GRADE, date(2022, 5, 1), "bureau", grade=Grade.GENERAL)),
    ],
    ids=["a grade without a grade", "an extension without a day", "a day before it was found"],
)
def test_an_entry_that_a_file_could_not_hold_is_refused(before: tuple[Entry, ...], entry: Entry) -> None:
    with pytest.raises(BadFacts):
        case(*before, entry)


def test_a_case_of_a_past_day_goes_on_from_that_day() -> None:
    then = replay(hazard(FOUND, GRADED, FIVE), BOOK, on=GRADED.on)
    assert then is not None
    assert do(then, Entry(Act.REPORT, GRADED.on, "bureau", to="gov"), BOOK).reported == GRADED.on
