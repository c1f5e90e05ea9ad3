"""Soundness: the shipped process, the part of it for each grade, and a province's own."""

from typing import Any

import pytest
from attrs import evolve

from safetyduty.facts import Act, Grade
from safetyduty.hazards import PROCESS, TABLE, Ground, Process, Referred, Shown, State, Work, track, weaknesses
from safetyduty.machines import Condition, Row, ways
from safetyduty.statutes.provisions.hazard_policy import FIVE_ACTIONS
from safetyduty.words import Phrase, Worded
from tests.samples import BOOK

AnyRow = Row[Any, Act, Shown, Ground]

GROUND = Ground(Phrase("本省要求", "the province asks for it"), FIVE_ACTIONS)


class Local(Worded):
    """A step of a province."""

    PUBLISHED = "published", "公示中", "published"


def with_rows(*rows: AnyRow) -> Process:
    return evolve(PROCESS, version="cn-XX/1", tables=(evolve(TABLE, rows=rows), *PROCESS.tables[1:]))


@pytest.mark.parametrize("process", [PROCESS, *(track(grade) for grade in Grade)], ids=["all", "general", "major"])
def test_the_shipped_process_and_both_tracks_are_sound(process: Process) -> None:
    assert weaknesses(process) == ()


def test_every_row_of_the_process_is_taken_by_a_way_that_is_found() -> None:
    taken = ways(PROCESS)
    assert len(taken) == sum(len(table.rows) for table in PROCESS.tables)
    for row, way in taken:
        states = PROCESS.start
        for command in way[:-1]:
            moved = PROCESS.moved(states, command)
            assert moved is not None
            states = moved
        assert way[-1] is row.command
        assert any(each is row for each in PROCESS.rows(states, way[-1]))


def test_every_row_and_condition_rests_on_a_provision_of_the_book() -> None:
    grounds = [row.because for table in PROCESS.tables for row in table.rows]
    grounds += [condition.because for condition in PROCESS.conditions]
    assert all(BOOK.provision(ground.key).versions for ground in grounds)


def test_every_act_but_finding_and_voiding_is_a_step() -> None:
    assert {row.command for table in PROCESS.tables for row in table.rows} == {*Act} - {Act.FIND, Act.VOID}


def test_a_province_may_publish_before_it_strikes_off() -> None:
    rows = [row for row in TABLE.rows if (row.state, row.command) != (State.ACCEPTED, Act.STRIKE_OFF)]
    published: AnyRow = Row(State.ACCEPTED, Act.REPORT, Local.PUBLISHED, GROUND)
    closed: AnyRow = Row(Local.PUBLISHED, Act.STRIKE_OFF, State.STRUCK_OFF, GROUND)
    assert weaknesses(with_rows(*rows, published, closed)) == ()
    trap = [weakness.en for weakness in weaknesses(with_rows(*rows, published))]
    assert "published is a trap: no end can be reached from it" in trap


def test_a_way_around_acceptance_is_found() -> None:
    short: AnyRow = Row(State.SUBMITTED, Act.STRIKE_OFF, State.STRUCK_OFF, GROUND)
    assert [each.en for each in weaknesses(with_rows(*TABLE.rows, short))] == [
        "struck off is reached without acceptance"
    ]


def test_a_graded_hazard_that_can_be_dismissed_is_found() -> None:
    quiet: AnyRow = Row(State.GRADED, Act.DISMISS, State.DISMISSED, GROUND)
    assert "to be assigned: dismissed after it was graded" in {
        each.en for each in weaknesses(with_rows(*TABLE.rows, quiet))
    }


def test_a_late_case_that_cannot_be_referred_is_found() -> None:
    nowhere = Condition(Act.REFER, frozenset({State.RECTIFYING, State.SUBMITTED}), GROUND)
    worse = evolve(PROCESS, conditions=(*PROCESS.conditions, nowhere))
    assert [each.en for each in weaknesses(worse)] == [
        "being rectified: a late case cannot be referred",
        "to be reviewed: a late case cannot be referred",
    ]


def test_orders_that_wait_for_each_other_are_found() -> None:
    never = Condition(Act.RESUME_WORK, frozenset({Referred.NO, Referred.YES}), GROUND)
    worse = evolve(PROCESS, conditions=(*PROCESS.conditions, never))
    told = [each.en for each in weaknesses(worse)]
    assert f"stop-work-order: {Act.RESUME_WORK.label.en} in {Work.ASKED.label.en} is never open" in told
    assert not any(each.startswith("no end can be reached") for each in told), "the unit may still be closed"


def test_an_order_that_nothing_lifts_is_found_where_the_unit_cannot_be_closed() -> None:
    rows = tuple(row for row in TABLE.rows if row.command is not Act.CLOSE and row.to is not State.CLOSED)
    table = evolve(TABLE, rows=rows, ends=TABLE.ends - {State.CLOSED})
    never = Condition(Act.RESUME_WORK, frozenset({Referred.NO, Referred.YES}), GROUND)
    worse = evolve(PROCESS, tables=(table, *PROCESS.tables[1:]), conditions=(*PROCESS.conditions, never))
    told = [each.en for each in weaknesses(worse)]
    assert any(each.startswith("no end can be reached") and "stopped" in each for each in told)
