"""流程 · process — several small tables run side by side, and what one of them asks of the others.

A process keeps one state of each table. A command belongs to every table that has rows for it, and takes its step in all of
them or in none. What a command asks of another table is a condition: data, like a row, so that a process can be checked.
"""

from collections.abc import Callable
from enum import Enum
from typing import Any, Generic, TypeVar

from attrs import field, frozen

from safetyduty.machines.decision import Accepted, Refused
from safetyduty.machines.table import Row, Table

__all__ = ["Condition", "Process", "Step", "judge"]

C = TypeVar("C", bound=Enum)
X = TypeVar("X")
R = TypeVar("R")

States = tuple[Enum, ...]
Steps = tuple[tuple[int, dict[Any, Row[Any, Any, Any, Any]]], ...]


@frozen
class Condition(Generic[C, R]):
    """``command`` is not open while one of ``states`` of another table stands; ``because`` says why not (条件)."""

    command: C
    states: frozenset[Enum]
    because: R


@frozen
class Step(Generic[X, R]):
    """What a command asks and does in a place: where it leads, its grounds, its guards, and what other tables object (一步)."""

    to: States
    because: tuple[R, ...]
    guards: tuple[Callable[[X], R | None], ...]
    unmet: tuple[R, ...]


@frozen
class Process(Generic[C, X, R]):
    """Tables side by side under one ``version`` (流程): the first leads, and the process is over when it is at an end.

    Examples:
        >>> Door, Lamp, Do = Enum("Door", "OPEN SHUT"), Enum("Lamp", "ON OFF"), Enum("Do", "SHUT DARKEN")
        >>> door = Table("door", Door.OPEN, frozenset({Door.SHUT}), (Row(Door.OPEN, Do.SHUT, Door.SHUT, "hinges"),))
        >>> lamp = Table("lamp", Lamp.ON, frozenset({Lamp.OFF}), (Row(Lamp.ON, Do.DARKEN, Lamp.OFF, "a switch"),))
        >>> home = Process("home/1", (door, lamp), (Condition(Do.SHUT, frozenset({Lamp.ON}), "the lamp is on"),))
        >>> home.moved(home.start, Do.DARKEN)
        (<Door.OPEN: 1>, <Lamp.OFF: 2>)
    """

    version: str
    tables: tuple[Table[Any, C, X, R], ...]
    conditions: tuple[Condition[C, R], ...] = ()
    start: States = field(init=False, repr=False, eq=False)
    steps: dict[C, Steps] = field(init=False, repr=False, eq=False)
    _stood: dict[States, States] = field(factory=dict, init=False, repr=False, eq=False)
    _planned: dict[States, dict[C, Step[X, R] | None]] = field(factory=dict, init=False, repr=False, eq=False)
    _asked: dict[C, tuple[Condition[C, R], ...]] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        steps: dict[C, dict[int, dict[Any, Any]]] = {}
        asked: dict[C, list[Condition[C, R]]] = {}
        for at, table in enumerate(self.tables):
            for row in reversed(table.rows):
                steps.setdefault(row.command, {}).setdefault(at, {})[row.state] = row
        for condition in self.conditions:
            asked.setdefault(condition.command, []).append(condition)
        object.__setattr__(self, "start", tuple(table.start for table in self.tables))
        object.__setattr__(self, "steps", {command: tuple(rows.items()) for command, rows in steps.items()})
        object.__setattr__(self, "_asked", {command: tuple(found) for command, found in asked.items()})

    def shared(self, states: States) -> States:
        """*states* as one tuple for all cases that stand there: a million cases stand in a few hundred places."""
        return self._stood.setdefault(states, states)

    def step(self, states: States, command: C) -> Step[X, R] | None:
        """The step that *command* is in *states*, worked out once for each place; None where there is no such step."""
        planned = self._planned.get(states)
        if planned is None:
            planned = self._planned[self.shared(states)] = {}
        if command not in planned:
            planned[command] = self._step(states, command)
        return planned[command]

    def _step(self, states: States, command: C) -> Step[X, R] | None:
        rows, to = self.rows(states, command), self.moved(states, command)
        if to is None:
            return None
        guards = tuple(guard for row in rows for guard in row.guards)
        return Step(self.shared(to), tuple(row.because for row in rows), guards, self.unmet(states, command))

    def rows(self, states: States, command: C) -> tuple[Row[Any, C, X, R], ...]:
        """The rows that *command* takes in *states*, one of each table it belongs to; none where any of them has no row."""
        found = []
        for at, rows in self.steps.get(command, ()):
            row = rows.get(states[at])
            if row is None:
                return ()
            found.append(row)
        return tuple(found)

    def moved(self, states: States, command: C) -> States | None:
        """Where *command* leads from *states*, whatever guards and conditions say; None where there is no such step."""
        rows = self.rows(states, command)
        if not rows:
            return None
        after = list(states)
        for (at, _), row in zip(self.steps[command], rows, strict=True):
            after[at] = row.to
        return tuple(after)

    def unmet(self, states: States, command: C) -> tuple[R, ...]:
        """Why the other tables do not let *command* through in *states*."""
        asked = self._asked.get(command)
        return () if asked is None else tuple(each.because for each in asked if not each.states.isdisjoint(states))

    def commands(self, states: States) -> tuple[C, ...]:
        """What may be tried in *states*, in the order of the rows: there is such a step, and no other table forbids it."""
        possible = dict.fromkeys(
            command for at, table in enumerate(self.tables) for command in table.commands(states[at])
        )
        return tuple(each for each in possible if self.rows(states, each) and not self.unmet(states, each))

    def over(self, states: States) -> bool:
        """Whether the leading table is at an end."""
        return states[0] in self.tables[0].ends


def judge(
    process: Process[C, X, R], states: States, command: C, shown: X
) -> Accepted[States, tuple[R, ...]] | Refused[C, R]:
    """Whether *command* may be done in *states*, given what is *shown* to the guards, and every reason why not (判定).

    Examples:
        >>> Door, Lamp, Do = Enum("Door", "OPEN SHUT"), Enum("Lamp", "ON OFF"), Enum("Do", "SHUT DARKEN")
        >>> door = Table("door", Door.OPEN, frozenset({Door.SHUT}), (Row(Door.OPEN, Do.SHUT, Door.SHUT, "hinges"),))
        >>> lamp = Table("lamp", Lamp.ON, frozenset({Lamp.OFF}), (Row(Lamp.ON, Do.DARKEN, Lamp.OFF, "a switch"),))
        >>> home = Process("home/1", (door, lamp), (Condition(Do.SHUT, frozenset({Lamp.ON}), "the lamp is on"),))
        >>> judge(home, home.start, Do.SHUT, None).reasons
        ('the lamp is on',)
    """
    step = process.step(states, command)
    if step is None:
        return Refused((), process.commands(states))
    objections = (*step.unmet, *(said for guard in step.guards if (said := guard(shown)) is not None))
    return Refused(objections, process.commands(states)) if objections else Accepted(step.to, step.because)
