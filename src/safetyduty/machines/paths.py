"""路径 · paths — for every row of a process, a shortest way that takes it."""

from enum import Enum
from typing import Any, TypeVar

from safetyduty.machines.process import Process, States
from safetyduty.machines.table import Row

__all__ = ["ways"]

C = TypeVar("C", bound=Enum)
X = TypeVar("X")
R = TypeVar("R")


def ways(process: Process[C, X, R]) -> tuple[tuple[Row[Any, C, X, R], tuple[C, ...]], ...]:
    """Each row that can be taken, with the fewest commands from the start whose last one takes it (各行的路径).

    Guards are left aside; conditions are kept. A row that no way leads to is left out.

    Examples:
        >>> from safetyduty.machines import Process, Row, Table
        >>> Door, Do = Enum("Door", "OPEN SHUT LOCKED"), Enum("Do", "SHUT LOCK")
        >>> rows = (Row(Door.OPEN, Do.SHUT, Door.SHUT, ""), Row(Door.SHUT, Do.LOCK, Door.LOCKED, ""))
        >>> door = Table("door", Door.OPEN, frozenset({Door.LOCKED}), rows)
        >>> [[command.name for command in way] for _, way in ways(Process("door/1", (door,)))]
        [['SHUT'], ['SHUT', 'LOCK']]
    """
    taken: dict[int, tuple[Row[Any, C, X, R], tuple[C, ...]]] = {}
    to: dict[States, tuple[C, ...]] = {process.start: ()}
    for states in (found := [process.start]):
        for command in process.commands(states):
            way = (*to[states], command)
            for row in process.rows(states, command):
                taken.setdefault(id(row), (row, way))
            after = process.moved(states, command)
            if after is not None and after not in to:
                to[after] = way
                found.append(after)
    return tuple(taken.values())
