"""健全性 · soundness — what is wrong with a table: two answers, a trap, a state nobody reaches."""

from collections import Counter
from enum import Enum
from typing import TypeVar

from safetyduty.errors import UnsoundTable
from safetyduty.machines.table import Table
from safetyduty.words import Phrase, Worded

__all__ = ["faults", "require_sound"]

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


def _name(member: Enum) -> object:
    return member.label if isinstance(member, Worded) else member.name
