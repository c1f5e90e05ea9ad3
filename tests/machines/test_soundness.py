"""What is wrong with a table is found, all of it."""

import pytest

from safetyduty.errors import UnsoundTable
from safetyduty.machines import Row, Table, faults, require_sound
from safetyduty.words import Phrase, Worded
from tests.machines.doors import DROP, LOCK, OPEN, ROW, SHUT, Do, Door, door


def test_a_sound_table_has_no_faults() -> None:
    assert faults(door(SHUT, LOCK, OPEN)) == ()


def test_a_state_from_which_no_end_can_be_reached_is_a_trap() -> None:
    assert [fault.en for fault in faults(door(SHUT, LOCK, DROP))] == ["LOST is a trap: no end can be reached from it"]


def test_two_states_that_only_lead_to_each_other_are_two_traps() -> None:
    assert len(faults(door(SHUT, OPEN, ends=frozenset({Door.OPEN})))) == 0
    found = faults(door(DROP, SHUT, LOCK, ROW(Door.LOST, Do.OPEN, Door.LOST, "a wish")))
    assert [fault.en for fault in found] == ["LOST is a trap: no end can be reached from it"]


def test_a_state_nobody_reaches_is_found() -> None:
    back = ROW(Door.LOST, Do.OPEN, Door.OPEN, "a finder")
    assert [fault.en for fault in faults(door(SHUT, LOCK, back))] == ["LOST cannot be reached"]


def test_an_end_nobody_reaches_is_found() -> None:
    found = faults(door(SHUT, LOCK, ends=frozenset({Door.LOCKED, Door.LOST})))
    assert [fault.en for fault in found] == ["LOST cannot be reached"]


def test_two_rows_for_one_pair_are_found_once_even_when_they_agree() -> None:
    found = faults(door(SHUT, SHUT, SHUT, LOCK))
    assert [fault.en for fault in found] == ["SHUT has more than one row in OPEN"]


def test_a_process_without_any_end_is_all_trap() -> None:
    assert len(faults(door(SHUT, ends=frozenset()))) == 2


def test_a_process_that_ends_where_it_starts_is_sound() -> None:
    assert faults(door(ends=frozenset({Door.OPEN}))) == ()


def test_every_fault_is_told_at_once() -> None:
    away = ROW(Door.LOST, Do.OPEN, Door.LOST, "a wish")
    with pytest.raises(UnsoundTable) as caught:
        require_sound(door(SHUT, SHUT, LOCK, away))
    assert [fault.en for fault in caught.value.faults] == [
        "SHUT has more than one row in OPEN",
        "LOST cannot be reached",
        "LOST is a trap: no end can be reached from it",
    ]
    assert "door" in str(caught.value)


def test_a_state_with_a_label_is_called_by_it() -> None:
    class Lamp(Worded):
        ON = "on", "亮", "lit"
        OFF = "off", "灭", "dark"

    table: Table[Lamp, Do, None, str] = Table(
        "lamp", Lamp.ON, frozenset({Lamp.ON}), (Row(Lamp.ON, Do.DROP, Lamp.OFF, ""),)
    )
    assert faults(table) == (Phrase("“灭”是死角：由此无法办结", "dark is a trap: no end can be reached from it"),)
