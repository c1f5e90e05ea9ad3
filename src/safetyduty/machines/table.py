"""表 · table — the rows of a process: in this state, this command leads there, if these guards hold.

A table is a value. A province that adds a step passes another table; nothing here is changed or registered.
"""

from collections.abc import Callable
from enum import Enum
from typing import Generic, TypeVar

from attrs import field, frozen

__all__ = ["Row", "Table"]

S = TypeVar("S", bound=Enum)
C = TypeVar("C", bound=Enum)
X = TypeVar("X")
R = TypeVar("R")


@frozen
class Row(Generic[S, C, X, R]):
    """In ``state``, ``command`` leads ``to``, because of ``because``, unless a guard objects (一行).

    A guard is shown whatever the process shows it, and returns its objection or None.
    """

    state: S
    command: C
    to: S
    because: R
    guards: tuple[Callable[[X], R | None], ...] = ()


@frozen
class Table(Generic[S, C, X, R]):
    """A process: where it starts, where it may end, and its rows (状态表).

    Examples:
        >>> Door = Enum("Door", "OPEN CLOSED")
        >>> Do = Enum("Do", "SHUT LOCK")
        >>> table = Table("door", Door.OPEN, frozenset({Door.CLOSED}), (Row(Door.OPEN, Do.SHUT, Door.CLOSED, "hinges"),))
        >>> table.commands(Door.OPEN), table.row(Door.OPEN, Do.LOCK)
        ((<Do.SHUT: 1>,), None)
    """

    name: str
    start: S
    ends: frozenset[S]
    rows: tuple[Row[S, C, X, R], ...]
    _index: dict[tuple[S, C], Row[S, C, X, R]] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_index", {(row.state, row.command): row for row in reversed(self.rows)})

    def row(self, state: S, command: C) -> Row[S, C, X, R] | None:
        """The row for *command* in *state*, or None."""
        return self._index.get((state, command))

    def commands(self, state: S) -> tuple[C, ...]:
        """What may be tried in *state*, in the order of the rows."""
        return tuple(row.command for row in self.rows if row.state is state)

    def states(self) -> tuple[S, ...]:
        """Every state of the process, in the order they first appear."""
        return tuple(dict.fromkeys([self.start, *(state for row in self.rows for state in (row.state, row.to))]))
