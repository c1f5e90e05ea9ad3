"""Tables side by side: a command steps in all of its tables or in none, and other tables may forbid it."""

from typing import Any

from safetyduty.machines import Accepted, Condition, Process, Refused, drawn, flaws, judge, ways
from safetyduty.words import Lang
from tests.machines.doors import LOCK, OPEN, ROW, SHUT, Do, Door, door

FRONT = door(SHUT, LOCK, OPEN)
BACK = door(ROW(Door.OPEN, Do.LOCK, Door.LOCKED, "a bolt"), ends=frozenset({Door.OPEN, Door.LOCKED}))
CLEAR: frozenset[str] = frozenset()


def house(*conditions: Condition[Do, str]) -> Process[Do, Any, str]:
    return Process("house/1", (FRONT, BACK), conditions)


def test_a_command_steps_in_every_table_that_has_it() -> None:
    shut = (Door.CLOSED, Door.OPEN)
    assert judge(house(), shut, Do.LOCK, CLEAR) == Accepted((Door.LOCKED, Door.LOCKED), ("a key", "a bolt"))
    assert house().moved(shut, Do.LOCK) == (Door.LOCKED, Door.LOCKED)


def test_a_command_that_one_of_its_tables_does_not_know_is_no_step() -> None:
    assert house().moved(house().start, Do.LOCK) is None
    assert judge(house(), house().start, Do.LOCK, CLEAR) == Refused((), (Do.SHUT,))


def test_a_table_without_the_command_stays_where_it_is() -> None:
    assert house().moved(house().start, Do.SHUT) == (Door.CLOSED, Door.OPEN)


def test_conditions_and_guards_are_all_told() -> None:
    asked = house(Condition(Do.SHUT, frozenset({Door.OPEN}), "something is open"))
    answer = judge(asked, asked.start, Do.SHUT, frozenset({"cat"}))
    assert answer == Refused(("something is open", "something is in the way", "it is a cat"), ())


def test_what_a_condition_forbids_is_a_step_all_the_same_when_a_record_is_followed() -> None:
    asked = house(Condition(Do.SHUT, frozenset({Door.OPEN}), "something is open"))
    assert asked.moved(asked.start, Do.SHUT) == (Door.CLOSED, Door.OPEN)
    assert asked.commands(asked.start) == ()


def test_a_condition_that_shuts_a_process_in_is_found() -> None:
    asked = house(Condition(Do.LOCK, frozenset({Door.CLOSED}), "nobody may lock it"))
    told = [flaw.en for flaw in flaws(asked)]
    assert "door: LOCK in CLOSED is never open" in told
    assert [each for each in told if each.startswith("no end")] == [
        "no end can be reached from OPEN, OPEN",
        "no end can be reached from CLOSED, OPEN",
    ]
    assert flaws(house()) == ()


def test_every_row_has_a_shortest_way() -> None:
    assert [(row.because, [command.name for command in way]) for row, way in ways(house())] == [
        ("hinges", ["SHUT"]),
        ("a key", ["SHUT", "LOCK"]),
        ("a bolt", ["SHUT", "LOCK"]),
        ("a handle", ["SHUT", "OPEN"]),
    ]


def test_a_process_is_over_when_its_first_table_is_at_an_end() -> None:
    assert house().over((Door.LOCKED, Door.OPEN))
    assert not house().over((Door.OPEN, Door.LOCKED))


def test_commands_between_the_same_two_states_share_an_arrow() -> None:
    twice = door(SHUT, ROW(Door.OPEN, Do.DROP, Door.CLOSED, "a push"), LOCK)
    assert "    s0 --> s1: SHUT / DROP" in drawn(twice, Lang.EN).splitlines()
    assert drawn(twice, Lang.ZH).count("-->") == 4
