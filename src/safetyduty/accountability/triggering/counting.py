"""累计 · counting — how many accidents of one grade fall into a window that ends with this one."""

from collections.abc import Iterable
from types import MappingProxyType

from safetyduty.accountability.triggering.kinds import Occurrence, Setting
from safetyduty.deadlines import due
from safetyduty.statutes.provisions.interviews_2018.provincial_principal import AccidentCount

__all__ = ["reached"]

_SAME = MappingProxyType({"especially-major": "extraordinary"})
"""特别重大 as the interview rules and the grading rule write it."""


def reached(row: AccidentCount, asked: Setting, others: Iterable[Occurrence]) -> bool:
    """Whether the accident, together with *others* before it, reaches *row* (是否达到起数)."""
    grade = asked.grade.id
    if _SAME.get(row.grade, row.grade) != grade:
        return False
    before = [each.on for each in others if each.grade == grade and each.on <= asked.on]
    if row.within is not None:
        before = [day for day in before if due(row.within, day, asked.calendar).day >= asked.on]
    return len(before) + 1 in row.times
