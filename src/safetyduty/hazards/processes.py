"""流程 · processes — the tables together, what each asks of the others, and the part of them that a grade needs."""

from typing import Any

from attrs import evolve

from safetyduty.errors import UnknownName
from safetyduty.facts import Act, Grade, Hazard
from safetyduty.hazards.case import Process
from safetyduty.hazards.guards import Ground, Shown
from safetyduty.hazards.ordering import major_for_cut, major_for_listing
from safetyduty.hazards.orders import POWER, REFERRAL, SUPERVISION, WORK
from safetyduty.hazards.states import Power, State, Supervision, Work
from safetyduty.hazards.table import EXTENSIONS, TABLE
from safetyduty.machines import Condition, Table
from safetyduty.statutes import Key
from safetyduty.statutes.provisions.administrative_penalty_law import CRIME_TRANSFER, LEGAL_REVIEW
from safetyduty.statutes.provisions.hazard_policy import FIVE_ACTIONS, SEPARATE_ACCEPTANCE
from safetyduty.statutes.provisions.order_15_2007 import (
    EXTENSION_REPLY,
    EXTENSION_REQUEST,
    RECTIFICATION_REVIEW,
    REVIEW_OUTCOMES,
    TEMPORARY_STOP,
)
from safetyduty.statutes.provisions.order_16_2007 import (
    DEPARTMENT_HANDLING,
    HAZARD_CLASSES,
    PRECAUTIONS,
    PUBLIC_REPORTS,
    RESUMPTION,
    RESUMPTION_OUTCOMES,
    RESUMPTION_REVIEW,
)
from safetyduty.statutes.provisions.work_safety_law import (
    DOUBLE_REPORT,
    MAJOR_HAZARD_SUPERVISION,
    POWER_CUT_CONDITIONS,
    POWER_CUT_NOTICE,
    SUSPENSION_AND_RESUMPTION,
)
from safetyduty.words import Phrase

__all__ = ["PROCESS", "USES", "process_of", "track"]

Rows = Table[Any, Act, Shown, Ground]

_OVER = Ground(Phrase("隐患已办结", "the hazard is closed"), DEPARTMENT_HANDLING)
_UNGRADED = Ground(Phrase("尚未定级", "it has not been graded"), HAZARD_CLASSES)
_ALL = frozenset(State)
_NOT_RECTIFYING = Ground(Phrase("不在整改中", "it is not being rectified"), RECTIFICATION_REVIEW)
_NOT_FINISHED = Ground(Phrase("隐患尚未整改完毕", "the hazard has not been removed"), SUSPENSION_AND_RESUMPTION)
_NOT_STOPPED = Ground(Phrase("没有停产停业的决定", "no decision to stop work stands"), POWER_CUT_CONDITIONS)
_NOT_RESUMED = Ground(
    Phrase("停产停业的决定尚未解除", "the decision to stop work still stands"), SUSPENSION_AND_RESUMPTION
)
_NOT_DELISTED = Ground(Phrase("尚未摘牌", "it is still listed"), MAJOR_HAZARD_SUPERVISION)
_NOT_RESTORED = Ground(Phrase("尚未恢复供电", "power is still cut"), POWER_CUT_NOTICE)

_CONDITIONS = (
    Condition(Act.ASK_EXTENSION, _ALL - {State.RECTIFYING, State.SUSPENDED}, _NOT_RECTIFYING),
    Condition(Act.REFUSE_EXTENSION, _ALL - {State.RECTIFYING, State.SUSPENDED}, _NOT_RECTIFYING),
    Condition(Act.ASK_RESUMPTION, _ALL - {State.SUBMITTED, State.ACCEPTED}, _NOT_FINISHED),
    Condition(Act.RESUME_WORK, _ALL - {State.ACCEPTED}, _NOT_FINISHED),
    Condition(Act.WARN_POWER_CUT, frozenset({Work.WORKING, Work.ASKED}), _NOT_STOPPED),
    Condition(Act.CUT_POWER, frozenset({Work.WORKING, Work.ASKED}), _NOT_STOPPED),
    Condition(Act.STRIKE_OFF, frozenset({Work.STOPPED, Work.ASKED}), _NOT_RESUMED),
    Condition(Act.STRIKE_OFF, frozenset({Power.CUT}), _NOT_RESTORED),
    Condition(Act.STRIKE_OFF, frozenset({Supervision.LISTED}), _NOT_DELISTED),
    Condition(Act.LIST, frozenset({State.FOUND}), _UNGRADED),
    *(
        Condition(act, TABLE.ends, _OVER)
        for act in (
            Act.LIST,
            Act.DELIST,
            Act.STOP_WORK,
            Act.REFUSE_RESUMPTION,
            Act.WARN_POWER_CUT,
            Act.CUT_POWER,
            Act.REFER,
        )
    ),
)

PROCESS: Process = Process("cn/1", (TABLE, EXTENSIONS, SUPERVISION, WORK, POWER, REFERRAL), _CONDITIONS)
"""隐患治理流程: the rectification, and what may be ordered about it. A province that adds a step passes its own."""

USES: tuple[Key[Any], ...] = (
    CRIME_TRANSFER,
    DEPARTMENT_HANDLING,
    DOUBLE_REPORT,
    EXTENSION_REPLY,
    EXTENSION_REQUEST,
    FIVE_ACTIONS,
    HAZARD_CLASSES,
    LEGAL_REVIEW,
    MAJOR_HAZARD_SUPERVISION,
    POWER_CUT_CONDITIONS,
    POWER_CUT_NOTICE,
    PRECAUTIONS,
    PUBLIC_REPORTS,
    RECTIFICATION_REVIEW,
    RESUMPTION,
    RESUMPTION_OUTCOMES,
    RESUMPTION_REVIEW,
    REVIEW_OUTCOMES,
    SEPARATE_ACCEPTANCE,
    SUSPENSION_AND_RESUMPTION,
    TEMPORARY_STOP,
)
"""The provisions this room rests on."""


def process_of(hazard: Hazard, processes: tuple[Process, ...] = (PROCESS,)) -> Process:
    """The one of *processes* whose version *hazard* is pinned to; the last of them where it is pinned to none (所用流程).

    Raises:
        UnknownName: None of them has that version.

    Examples:
        >>> process_of(Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", ())).version
        'cn/1'
    """
    if hazard.process is None:
        return processes[-1]
    for process in processes:
        if process.version == hazard.process:
            return process
    raise UnknownName(Phrase("流程版本", "process version"), hazard.process, [each.version for each in processes])


def track(grade: Grade, process: Process = PROCESS) -> Process:
    """The part of *process* that a hazard of *grade* can go through (一般、重大隐患的流程).

    A general hazard is neither listed nor cut off from power; those rows are left out, and with them the tables that are then
    empty.

    Examples:
        >>> [table.name for table in track(Grade.GENERAL).tables]
        ['hazard-rectification', 'extension-request', 'stop-work-order', 'referral']
    """
    if grade is Grade.MAJOR:
        return process
    kept = tuple(table for table in map(_for_general, process.tables) if table.rows)
    states = {state for table in kept for state in table.states()}
    commands = {row.command for table in kept for row in table.rows}
    asked = (each for each in process.conditions if each.command in commands and each.states & states)
    return Process(process.version, kept, tuple(asked))


def _for_general(table: Rows) -> Rows:
    """*table* without the rows that only a major hazard takes, and those that nothing then leads to."""
    rows = [row for row in table.rows if _MAJOR.isdisjoint(row.guards)]
    reached = [table.start]
    for state in reached:
        reached += dict.fromkeys(row.to for row in rows if row.state is state and row.to not in reached)
    return evolve(table, rows=tuple(row for row in rows if row.state in reached))


_MAJOR = frozenset({major_for_listing, major_for_cut})
