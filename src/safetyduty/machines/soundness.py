"""健全性 · soundness — what is wrong with a table: two answers, a trap, a state nobody reaches."""

from collections import Counter
from enum import Enum
from typing import TypeVar

from safetyduty.errors import UnsoundTable
from safetyduty.machines.process import Process, States
from safetyduty.machines.table import Table
from safetyduty.words import Phrase, Worded, join

__all__ = ["faults", "flaws", "require_sound"]

S = TypeVar("S", bound=Enum)
C = TypeVar("C", bound=Enum)
X = TypeVar("X")
R = TypeVar("R")


def faults(table: Table[S, C, X, R]) -> tuple[Phrase, ...]:
    """Every fault of *table*; an empty tuple means it is sound (查错).

    Sound means: one row for each state and command, every state reachable from the start, and an end reachable from
    every state.

    Examples:
        >>> from safetyduty.machines import Row, Table
        >>> Door = Enum("Door", "OPEN CLOSED LOST")
        >>> Do = Enum("Do", "SHUT DROP")
        >>> rows = (Row(Door.OPEN, Do.SHUT, Door.CLOSED, ""), Row(Door.OPEN, Do.DROP, Door.LOST, ""))
        >>> [fault.en for fault in faults(Table("door", Door.OPEN, frozenset({Door.CLOSED}), rows))]
        ['LOST is a trap: no end can be reached from it']
    """
    import networkx as nx  # noqa: PLC0415  # it takes a quarter of a second to import; only this check pays for it

    graph: nx.DiGraph[S] = nx.DiGraph()
    graph.add_nodes_from([*table.states(), *table.ends])
    graph.add_edges_from((row.state, row.to) for row in table.rows)
    reached = {table.start} | nx.descendants(graph, table.start)
    ending = table.ends.union(*(nx.ancestors(graph, end) for end in table.ends))
    doubled = [pair for pair, times in Counter((row.state, row.command) for row in table.rows).items() if times > 1]
    return (
        *(
            Phrase("“{state}”中“{command}”有不止一行", "{command} has more than one row in {state}").fill(
                state=_name(state), command=_name(command)
            )
            for state, command in doubled
        ),
        *(
            Phrase("“{state}”无法到达", "{state} cannot be reached").fill(state=_name(state))
            for state in graph
            if state not in reached
        ),
        *(
            Phrase("“{state}”是死角：由此无法办结", "{state} is a trap: no end can be reached from it").fill(
                state=_name(state)
            )
            for state in graph
            if state not in ending
        ),
    )


def require_sound(table: Table[S, C, X, R]) -> None:
    """Refuse a table with any fault.

    Raises:
        UnsoundTable: With all of them.

    Examples:
        >>> from safetyduty.machines import Row, Table
        >>> Door = Enum("Door", "OPEN CLOSED")
        >>> Do = Enum("Do", "SHUT")
        >>> require_sound(Table("door", Door.OPEN, frozenset({Door.CLOSED}), (Row(Door.OPEN, Do.SHUT, Door.CLOSED, ""),)))
    """
    found = faults(table)
    if found:
        raise UnsoundTable(table.name, found)


def flaws(process: Process[C, X, R]) -> tuple[Phrase, ...]:
    """Every fault of the tables of *process*, and of what they ask of each other; an empty tuple means it is sound (查错).

    Looked at are all states that the tables can be in together, as far as rows and conditions tell: what a guard is shown is
    not known beforehand. Sound means also that every row is taken in some of them, and that from each of them the process
    can end.

    Examples:
        >>> from safetyduty.machines import Condition, Process, Row, Table
        >>> Door, Lamp, Do = Enum("Door", "OPEN SHUT"), Enum("Lamp", "ON OFF"), Enum("Do", "SHUT LIGHT")
        >>> door = Table("door", Door.OPEN, frozenset({Door.SHUT}), (Row(Door.OPEN, Do.SHUT, Door.SHUT, "hinges"),))
        >>> lamp = Table("lamp", Lamp.OFF, frozenset({Lamp.OFF, Lamp.ON}), (Row(Lamp.OFF, Do.LIGHT, Lamp.ON, "a switch"),))
        >>> home = Process("home/1", (door, lamp), (Condition(Do.SHUT, frozenset({Lamp.ON}), "the lamp is on"),))
        >>> [flaw.en for flaw in flaws(home)]
        ['no end can be reached from OPEN, ON']
    """
    alone = tuple(fault for table in process.tables for fault in faults(table))
    reached, ending = _together(process)
    idle = [
        (table, row)
        for at, table in enumerate(process.tables)
        for row in table.rows
        if not any(states[at] is row.state and row.command in process.commands(states) for states in reached)
    ]
    return (
        *alone,
        *(
            Phrase("“{table}”中“{state}—{command}”永远走不到", "{table}: {command} in {state} is never open").fill(
                table=table.name, state=_name(row.state), command=_name(row.command)
            )
            for table, row in idle
        ),
        *(
            Phrase("由“{states}”无法办结", "no end can be reached from {states}").fill(
                states=join([_worded(state) for state in states])
            )
            for states in reached
            if states not in ending
        ),
    )


def _together(process: Process[C, X, R]) -> tuple[list[States], set[States]]:
    """All states the tables can be in together, in the order they are found; and those among them from which it can end."""
    found, before = [process.start], {process.start: set[States]()}
    for states in found:
        for command in process.commands(states):
            after = process.moved(states, command)
            if after is not None:
                if after not in before:
                    before[after] = set()
                    found.append(after)
                before[after].add(states)
    ending = {states for states in found if process.over(states)}
    waiting = list(ending)
    while waiting:
        fresh = before[waiting.pop()] - ending
        ending |= fresh
        waiting.extend(fresh)
    return found, ending


def _worded(member: Enum) -> Phrase:
    name = _name(member)
    return name if isinstance(name, Phrase) else Phrase(str(name), str(name))


def _name(member: Enum) -> object:
    return member.label if isinstance(member, Worded) else member.name
