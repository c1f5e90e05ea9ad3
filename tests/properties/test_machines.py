"""Machines: random tables are sound exactly when a graph library, asked state by state, says so."""

from collections.abc import Callable
from enum import Enum

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.errors import UnsoundTable
from safetyduty.machines import Accepted, Refused, Row, Table, decide, faults, require_sound

State = Enum("State", "A B C D E")
Command = Enum("Command", "P Q R")

guards = st.sampled_from([None, "wrong day", "wrong person", ""])


def objecting(said: str | None) -> Callable[[None], str | None]:
    """A guard that always says the same."""
    return lambda _: said


@st.composite
def rows(draw: st.DrawFn) -> "Row[State, Command, None, str]":
    objections = draw(st.lists(guards, max_size=3))
    return Row(
        draw(st.sampled_from(State)),
        draw(st.sampled_from(Command)),
        draw(st.sampled_from(State)),
        draw(st.text(max_size=3)),
        tuple(objecting(said) for said in objections),
    )


tables: "st.SearchStrategy[Table[State, Command, None, str]]" = st.builds(
    Table,
    st.just("random"),
    st.sampled_from(State),
    st.frozensets(st.sampled_from(State), max_size=2),
    st.lists(rows(), max_size=10).map(tuple),
)


def wrong(table: "Table[State, Command, None, str]") -> tuple[int, int, int]:
    """How many pairs have two rows, states cannot be reached, and states are traps."""
    graph: nx.DiGraph[State] = nx.DiGraph([(row.state, row.to) for row in table.rows])
    graph.add_nodes_from({table.start, *table.ends})
    pairs = [(row.state, row.command) for row in table.rows]
    return (
        sum(pairs.count(pair) > 1 for pair in set(pairs)),
        sum(not nx.has_path(graph, table.start, state) for state in graph),
        sum(not any(nx.has_path(graph, state, end) for end in table.ends) for state in graph),
    )


@given(tables)
def test_a_table_is_accepted_exactly_when_nothing_is_wrong_with_it(
    table: "Table[State, Command, None, str]",
) -> None:
    if wrong(table) == (0, 0, 0):
        require_sound(table)
    else:
        with pytest.raises(UnsoundTable) as caught:
            require_sound(table)
        assert len(caught.value.faults) == sum(wrong(table))


@given(tables)
def test_each_kind_of_fault_is_told_as_often_as_it_is_there(table: "Table[State, Command, None, str]") -> None:
    told = [fault.en for fault in faults(table)]
    doubled, unreached, trapped = wrong(table)
    assert sum("more than one row" in each for each in told) == doubled
    assert sum("cannot be reached" in each for each in told) == unreached
    assert sum("is a trap" in each for each in told) == trapped


@given(tables, st.sampled_from(State), st.sampled_from(Command))
def test_a_command_is_accepted_exactly_when_its_row_has_no_objection(
    table: "Table[State, Command, None, str]", state: State, command: Command
) -> None:
    matching = [row for row in table.rows if (row.state, row.command) == (state, command)]
    objections = [guard(None) for row in matching[:1] for guard in row.guards]
    standing = tuple(objection for objection in objections if objection is not None)
    found = decide(table, state, command, None)
    if matching and not standing:
        assert found == Accepted(matching[0].to, matching[0].because)
    else:
        assert found == Refused(standing, tuple(row.command for row in table.rows if row.state is state))
