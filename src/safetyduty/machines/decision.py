"""决定 · decision — whether a command is accepted now, and every reason why not."""

from enum import Enum
from typing import Generic, TypeVar

from attrs import frozen

from safetyduty.machines.table import Table

__all__ = ["Accepted", "Refused", "decide"]

S = TypeVar("S", bound=Enum)
T = TypeVar("T")
C = TypeVar("C", bound=Enum)
X = TypeVar("X")
R = TypeVar("R")


@frozen
class Accepted(Generic[T, R]):
    """The command leads ``to`` the next state, ``because`` of its row (准予)."""

    to: T
    because: R


@frozen
class Refused(Generic[C, R]):
    """The command is refused, for all of ``reasons``; there are none when the state has no such step (不准予)."""

    reasons: tuple[R, ...]
    allowed: tuple[C, ...]


def decide(table: Table[S, C, X, R], state: S, command: C, shown: X) -> Accepted[S, R] | Refused[C, R]:
    """Whether *command* may be done in *state*, given what is *shown* to the guards (判定).

    A refusal is an answer, not an exception, and lists every objection.

    Examples:
        >>> from safetyduty.machines import Row, Table
        >>> Door = Enum("Door", "OPEN CLOSED")
        >>> Do = Enum("Do", "SHUT")
        >>> free = lambda way: None if way == "clear" else "something is in the way"
        >>> table = Table("door", Door.OPEN, frozenset({Door.CLOSED}), (Row(Door.OPEN, Do.SHUT, Door.CLOSED, "hinges", (free,)),))
        >>> decide(table, Door.OPEN, Do.SHUT, "blocked").reasons
        ('something is in the way',)
    """
    row = table.row(state, command)
    if row is None:
        return Refused((), table.commands(state))
    objections = tuple(objection for guard in row.guards if (objection := guard(shown)) is not None)
    return Refused(objections, table.commands(state)) if objections else Accepted(row.to, row.because)
