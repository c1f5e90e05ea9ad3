"""A command is accepted, or refused with every reason."""

from safetyduty.machines import Accepted, Refused, decide
from tests.machines.doors import LOCK, OPEN, ROW, SHUT, Do, Door, door

TABLE = door(SHUT, LOCK, OPEN)
CLEAR: frozenset[str] = frozenset()


def test_a_command_nothing_speaks_against_is_accepted_with_its_reason() -> None:
    assert decide(TABLE, Door.OPEN, Do.SHUT, CLEAR) == Accepted(Door.CLOSED, "hinges")


def test_a_refusal_lists_every_objection_in_order_and_no_other() -> None:
    assert decide(TABLE, Door.OPEN, Do.SHUT, frozenset({"cat"})) == Refused(
        ("something is in the way", "it is a cat"), (Do.SHUT,)
    )
    assert decide(TABLE, Door.OPEN, Do.SHUT, frozenset({"box"})) == Refused(("something is in the way",), (Do.SHUT,))


def test_a_command_that_the_state_does_not_know_is_refused_without_reasons() -> None:
    assert decide(TABLE, Door.CLOSED, Do.DROP, CLEAR) == Refused((), (Do.LOCK, Do.OPEN))


def test_nothing_can_be_done_at_an_end() -> None:
    for command in Do:
        assert decide(TABLE, Door.LOCKED, command, CLEAR) == Refused((), ())


def test_guards_are_shown_what_is_shown() -> None:
    seen: list[frozenset[str]] = []
    watched = ROW(Door.OPEN, Do.SHUT, Door.CLOSED, "hinges", (seen.append,))
    decide(door(watched), Door.OPEN, Do.SHUT, frozenset({"box"}))
    assert seen == [frozenset({"box"})]


def test_the_first_of_two_rows_for_one_pair_decides() -> None:
    other = ROW(Door.OPEN, Do.SHUT, Door.LOST, "a storm")
    assert decide(door(other, SHUT), Door.OPEN, Do.SHUT, CLEAR) == Accepted(Door.LOST, "a storm")


def test_an_objection_that_is_empty_is_still_an_objection() -> None:
    mute = ROW(Door.OPEN, Do.SHUT, Door.CLOSED, "hinges", (lambda _: "",))
    assert decide(door(mute), Door.OPEN, Do.SHUT, CLEAR) == Refused(("",), (Do.SHUT,))
