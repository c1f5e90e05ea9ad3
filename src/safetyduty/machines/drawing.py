"""状态图 · drawing — a table as a mermaid diagram."""

from collections.abc import Iterator
from enum import Enum
from typing import TypeVar

from safetyduty.machines.table import Table
from safetyduty.words import Lang, Worded

__all__ = ["drawn"]

S = TypeVar("S", bound=Enum)
C = TypeVar("C", bound=Enum)
X = TypeVar("X")
R = TypeVar("R")


def drawn(table: Table[S, C, X, R], lang: Lang) -> str:
    """*table* as the text of a mermaid state diagram (状态图): commands between the same two states share an arrow.

    Examples:
        >>> from safetyduty.machines import Row, Table
        >>> Door, Do = Enum("Door", "OPEN SHUT"), Enum("Do", "PUSH PULL")
        >>> rows = tuple(Row(Door.OPEN, do, Door.SHUT, "") for do in Do)
        >>> print(drawn(Table("door", Door.OPEN, frozenset({Door.SHUT}), rows), Lang.EN))
        stateDiagram-v2
            state "OPEN" as s0
            state "SHUT" as s1
            [*] --> s0
            s0 --> s1: PUSH / PULL
            s1 --> [*]
    """
    return "\n".join(_lines(table, lang))


def _lines(table: Table[S, C, X, R], lang: Lang) -> Iterator[str]:
    states = table.states()
    names = {state: f"s{number}" for number, state in enumerate(states)}
    arrows: dict[tuple[S, S], list[str]] = {}
    for row in table.rows:
        arrows.setdefault((row.state, row.to), []).append(_said(row.command, lang))
    yield "stateDiagram-v2"
    for state in states:
        yield f'    state "{_said(state, lang)}" as {names[state]}'
    yield f"    [*] --> {names[table.start]}"
    for (state, to), commands in arrows.items():
        yield f"    {names[state]} --> {names[to]}: {' / '.join(dict.fromkeys(commands))}"
    for state in states:
        if state in table.ends:
            yield f"    {names[state]} --> [*]"


def _said(member: Enum, lang: Lang) -> str:
    return member.label.say(lang) if isinstance(member, Worded) else member.name
