"""健全性 · soundness — what is wrong with a process of hazards: the shipped one, or that of a province that added a step."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from enum import Enum

from safetyduty.facts import Act
from safetyduty.hazards.case import Process
from safetyduty.hazards.separation import not_own_work
from safetyduty.machines import flaws
from safetyduty.words import Phrase, Worded

__all__ = ["weaknesses"]


def weaknesses(process: Process) -> tuple[Phrase, ...]:
    """Every way in which *process* could go wrong quietly (查错); an empty tuple means that it is sound.

    Besides what `machines.flaws` looks for: it ends without acceptance, other than by dismissal before grading or with the
    unit; somebody accepts or rejects their own work; a case with a time limit cannot be referred once it is late.

    Examples:
        >>> from attrs import evolve
        >>> from safetyduty.hazards import PROCESS, TABLE
        >>> weaknesses(PROCESS)
        ()
        >>> unguarded = tuple(evolve(row, guards=()) if row.command is Act.ACCEPT else row for row in TABLE.rows)
        >>> worse = evolve(PROCESS, tables=(evolve(TABLE, rows=unguarded), *PROCESS.tables[1:]))
        >>> [weakness.en for weakness in weaknesses(worse)]
        ['accept while to be reviewed: nothing keeps people from deciding on their own work']
    """
    return (*flaws(process), *_unaccepted(process), *_own_work(process), *_stuck(process))


def _unaccepted(process: Process) -> Iterator[Phrase]:
    leading = process.tables[0]
    for end in _reached(process, {leading.start}, without={Act.ACCEPT, Act.DISMISS, Act.CLOSE}) & leading.ends:
        yield Phrase("未经验收即可到达“{end}”", "{end} is reached without acceptance").fill(end=_named(end))
    graded = {row.to for row in leading.rows if row.command is Act.GRADE}
    for state in _reached(process, graded, without=set()):
        if any(row.command is Act.DISMISS for row in leading.rows if row.state is state):
            yield Phrase("定级后仍可在“{state}”认定不属实", "{state}: dismissed after it was graded").fill(
                state=_named(state)
            )


def _own_work(process: Process) -> Iterator[Phrase]:
    for row in process.tables[0].rows:
        if row.command in (Act.ACCEPT, Act.REJECT) and not_own_work not in row.guards:
            what = Phrase(
                "“{state}—{do}”没有自我验收的限制",
                "{do} while {state}: nothing keeps people from deciding on their own work",
            )
            yield what.fill(do=row.command, state=_named(row.state))


def _stuck(process: Process) -> Iterator[Phrase]:
    running = {row.state for row in process.tables[0].rows if row.command in (Act.SUBMIT, Act.ACCEPT)}
    for state in process.tables[0].states():
        if state in running and Act.REFER not in process.commands((state, *process.start[1:])):
            what = Phrase("“{state}”逾期后无处可移送", "{state}: a late case cannot be referred")
            yield what.fill(state=_named(state))


def _reached(process: Process, since: AbstractSet[Enum], *, without: AbstractSet[Act]) -> set[Enum]:
    """The states of the leading table that can be reached from some, without certain acts."""
    rows = [row for row in process.tables[0].rows if row.command not in without]
    reached, waiting = {*since}, [*since]
    while waiting:
        state = waiting.pop()
        fresh = {row.to for row in rows if row.state is state} - reached
        reached |= fresh
        waiting.extend(fresh)
    return reached


def _named(state: Enum) -> object:
    return state.label if isinstance(state, Worded) else state.name
