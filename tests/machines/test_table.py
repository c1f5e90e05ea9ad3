"""A table of rows is a value that can be asked."""

from tests.machines.doors import DROP, LOCK, OPEN, SHUT, Do, Door, door

TABLE = door(SHUT, LOCK, OPEN)


def test_the_row_of_a_state_and_a_command_is_found() -> None:
    assert TABLE.row(Door.CLOSED, Do.LOCK) is LOCK


def test_a_pair_without_a_row_has_none() -> None:
    assert TABLE.row(Door.OPEN, Do.LOCK) is None
    assert TABLE.row(Door.LOST, Do.OPEN) is None


def test_the_commands_of_a_state_stand_in_the_order_of_the_rows() -> None:
    assert TABLE.commands(Door.CLOSED) == (Do.LOCK, Do.OPEN)
    assert door(OPEN, SHUT, LOCK).commands(Door.CLOSED) == (Do.OPEN, Do.LOCK)


def test_an_end_has_no_commands() -> None:
    assert TABLE.commands(Door.LOCKED) == ()


def test_every_state_is_named_once_and_the_start_first() -> None:
    assert door(LOCK, SHUT, OPEN).states() == (Door.OPEN, Door.CLOSED, Door.LOCKED)


def test_a_table_without_rows_still_has_its_start() -> None:
    assert door().states() == (Door.OPEN,)


def test_two_tables_with_the_same_rows_are_equal() -> None:
    assert door(SHUT, LOCK) == door(SHUT, LOCK)
    assert door(SHUT, LOCK) != door(SHUT, DROP)
