"""Late facts, corrections, the same command twice, what was known when; sealed records; another process."""

from datetime import date

import pytest
from attrs import evolve

from safetyduty.errors import BadFacts, NotAllowed, UnknownName
from safetyduty.facts import Act, Entry, Found, Grade, Listing
from safetyduty.hazards import (
    PROCESS,
    Broken,
    State,
    broken,
    do,
    migrations,
    opened,
    replay,
    sealed,
    track,
)
from tests.hazards.records import ACCEPTED, FIVE, FOUND, GRADED, MAJOR, STRUCK_OFF, SUBMITTED, case, hazard
from tests.samples import BOOK, words

WRONG = evolve(GRADED, id="e-2")
RIGHT = evolve(MAJOR, id="e-3", corrects="e-2", recorded=date(2022, 6, 4))


def test_the_same_command_twice_is_done_once() -> None:
    once = case(WRONG)
    assert do(once, WRONG, BOOK) is once


def test_the_same_id_for_another_entry_is_refused() -> None:
    with pytest.raises(BadFacts) as refusal:
        do(case(WRONG), evolve(WRONG, by="other"), BOOK)
    assert "'e-2' already names another entry" in str(refusal.value.exceptions[0])


def test_a_correction_stands_in_for_what_it_corrects_and_nothing_is_edited() -> None:
    corrected = do(case(WRONG), RIGHT, BOOK)
    assert corrected.grade is Grade.MAJOR
    assert corrected.hazard.history == (FOUND, WRONG, RIGHT)
    assert corrected.irregularities == ()


def test_what_was_known_before_the_correction_is_still_told() -> None:
    record = hazard(FOUND, WRONG, RIGHT)
    then = replay(record, BOOK, on=date(2022, 6, 30), known=date(2022, 6, 3))
    later = replay(record, BOOK, on=date(2022, 6, 30), known=date(2022, 6, 4))
    assert then is not None
    assert later is not None
    assert (then.grade, later.grade) == (Grade.GENERAL, Grade.MAJOR)


def test_a_day_before_the_corrected_day_does_not_know_the_act() -> None:
    moved = evolve(RIGHT, on=date(2022, 6, 4))
    then = replay(hazard(FOUND, WRONG, moved), BOOK, on=date(2022, 6, 3))
    assert then is not None
    assert (then.state, then.hazard.history) == (State.FOUND, (FOUND,))


def test_what_is_voided_never_was() -> None:
    void = Entry(Act.VOID, date(2022, 6, 5), "bureau", corrects="e-2")
    after = do(case(WRONG), void, BOOK)
    assert (after.state, after.grade) == (State.FOUND, None)
    again = do(after, evolve(GRADED, on=date(2022, 6, 5)), BOOK)
    assert again.state is State.GRADED


def test_who_rectifies_does_not_void_what_another_decided() -> None:
    rejected = Entry(Act.REJECT, date(2022, 6, 11), "inspector", id="e-9")
    back = case(GRADED, FIVE, SUBMITTED, rejected)
    with pytest.raises(NotAllowed, match="decided by whoever rectifies"):
        do(back, Entry(Act.VOID, date(2022, 6, 12), "foreman", corrects="e-9"), BOOK)
    assert do(back, Entry(Act.VOID, date(2022, 6, 12), "inspector", corrects="e-9"), BOOK).state is State.SUBMITTED


def test_a_late_fact_is_judged_by_its_own_day() -> None:
    done = case(GRADED, FIVE, SUBMITTED, ACCEPTED)
    late = Entry(Act.PROTECT, date(2022, 6, 5), "foreman", recorded=date(2022, 6, 13))
    after = do(done, late, BOOK)
    assert (after.state, after.protected) == (State.ACCEPTED, late)
    too_early = Entry(Act.SUBMIT, date(2022, 6, 2), "manager", recorded=date(2022, 6, 13))
    with pytest.raises(NotAllowed, match="submit is no step here"):
        do(done, too_early, BOOK)


def test_a_late_fact_before_the_finding_is_refused() -> None:
    with pytest.raises(BadFacts) as refusal:
        do(case(), Entry(Act.PROTECT, date(2022, 5, 1), "boss", recorded=date(2022, 6, 3)), BOOK)
    assert "before the day it was found" in str(refusal.value.exceptions[0])


def test_a_hazard_that_comes_again_is_assigned_again() -> None:
    done = case(GRADED, FIVE, SUBMITTED, ACCEPTED, STRUCK_OFF)
    again = do(done, Entry(Act.RECUR, date(2022, 9, 1), "inspector"), BOOK)
    assert (again.state, again.grade, again.due, again.keeper) == (State.GRADED, Grade.GENERAL, None, "inspector")


def test_a_case_pinned_to_a_process_nobody_has_is_refused() -> None:
    pinned = evolve(hazard(FOUND), process="cn/0")
    with pytest.raises(UnknownName, match="cn/0"):
        opened(pinned, BOOK)
    assert opened(evolve(pinned, process=PROCESS.version), BOOK).state is State.FOUND


def test_a_migration_tells_the_cases_that_would_be_irregular_and_no_others() -> None:
    listed = hazard(FOUND, MAJOR, Entry(Act.LIST, date(2022, 6, 5), "office", level=Listing.COUNTY))
    plain = evolve(hazard(FOUND, GRADED), id="hz-2")
    [found] = migrations((listed, plain), BOOK, track(Grade.GENERAL), on=date(2022, 6, 30))
    assert found.before.hazard == listed
    assert [amiss.entry.do for amiss in found.amiss] == [Act.LIST]
    assert migrations((listed, plain), BOOK, PROCESS, on=date(2022, 6, 30)) == ()


RECORD = (FOUND, GRADED, FIVE, SUBMITTED, ACCEPTED)


@pytest.mark.parametrize(
    ("record", "at", "kind"),
    [
        ((FOUND, evolve(GRADED, by="other"), *RECORD[2:]), 1, Broken.ALTERED),
        ((FOUND, *RECORD[2:]), 1, Broken.MISSING),
        (RECORD[:-1], 4, Broken.MISSING),
        ((FOUND, FIVE, GRADED, *RECORD[3:]), 1, Broken.REORDERED),
        ((*RECORD, STRUCK_OFF), 5, Broken.ADDED),
        ((FOUND, STRUCK_OFF, *RECORD[1:]), 1, Broken.ADDED),
    ],
)
def test_the_first_place_where_a_sealed_record_was_touched_is_found(
    record: tuple[Entry, ...], at: int, kind: Broken
) -> None:
    found = broken(record, sealed(RECORD))
    assert found is not None
    assert (found.at, found.kind) == (at, kind)


def test_a_note_may_be_taken_out_of_a_sealed_record_and_nothing_else() -> None:
    noted = (evolve(FOUND, note=words("seen by two"), how=Found.INSPECTION), *RECORD[1:])
    seals = sealed(noted)
    assert broken((evolve(noted[0], note=None), *RECORD[1:]), seals) is None
    assert broken((evolve(noted[0], how=None), *RECORD[1:]), seals) is not None


def test_a_record_is_sealed_on_as_it_grows() -> None:
    first = sealed(RECORD[:2])
    assert (*first, *sealed(RECORD[2:], after=first[-1])) == sealed(RECORD)
