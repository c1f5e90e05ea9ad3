"""A door: the smallest process with a trap in reach."""

from enum import Enum

from safetyduty.machines import Row, Table


class Door(Enum):
    """Where a door stands."""

    OPEN = "open"
    CLOSED = "closed"
    LOCKED = "locked"
    LOST = "lost"


class Do(Enum):
    """What is done to it."""

    SHUT = "shut"
    LOCK = "lock"
    OPEN = "open"
    DROP = "drop"


def blocked(way: frozenset[str]) -> str | None:
    """Objects to anything in the way."""
    return "something is in the way" if way else None


def catty(way: frozenset[str]) -> str | None:
    """Objects to a cat in the way."""
    return "it is a cat" if "cat" in way else None


ROW = Row[Door, Do, frozenset[str], str]
DOORS = Table[Door, Do, frozenset[str], str]

SHUT = ROW(Door.OPEN, Do.SHUT, Door.CLOSED, "hinges", (blocked, catty))
LOCK = ROW(Door.CLOSED, Do.LOCK, Door.LOCKED, "a key")
OPEN = ROW(Door.CLOSED, Do.OPEN, Door.OPEN, "a handle")
DROP = ROW(Door.OPEN, Do.DROP, Door.LOST, "carelessness")


def door(*rows: ROW, ends: frozenset[Door] = frozenset({Door.LOCKED})) -> DOORS:
    """A table of *rows* that starts open."""
    return DOORS("door", Door.OPEN, ends, rows)
