"""表 · table — the rectification process of general and major hazards, row by row."""

from typing import Any

from safetyduty.facts import Act
from safetyduty.hazards.guards import Ground, five_fixed, later_limit, major_reported, not_own_work
from safetyduty.hazards.states import State
from safetyduty.machines import Row, Table
from safetyduty.statutes import Key
from safetyduty.statutes.provisions.hazard_policy import FIVE_ACTIONS, SEPARATE_ACCEPTANCE
from safetyduty.statutes.provisions.order_15_2007 import RECTIFICATION_REVIEW
from safetyduty.statutes.provisions.order_16_2007 import HAZARD_CLASSES
from safetyduty.statutes.provisions.work_safety_law import DOUBLE_REPORT
from safetyduty.words import Phrase

__all__ = ["TABLE", "USES"]

_GRADED = Ground(Phrase("先定级，再整改", "a hazard is graded before it is rectified"), HAZARD_CLASSES)
_REPORTED = Ground(Phrase("重大隐患应及时报告", "a major hazard is reported promptly"), DOUBLE_REPORT)
_ASSIGNED = Ground(Phrase("整改做到五落实", "a rectification fixes five things"), FIVE_ACTIONS)
_REVIEWED = Ground(Phrase("整改完成后申请复查", "a finished rectification is reviewed"), RECTIFICATION_REVIEW)
_APART = Ground(Phrase("由整改责任人以外的人验收", "somebody other than the rectifier accepts"), SEPARATE_ACCEPTANCE)

TABLE = Table(
    name="hazard-rectification",
    start=State.FOUND,
    ends=frozenset({State.STRUCK_OFF}),
    rows=(
        Row(State.FOUND, Act.GRADE, State.GRADED, _GRADED),
        Row(State.FOUND, Act.REPORT, State.FOUND, _REPORTED),
        Row(State.GRADED, Act.GRADE, State.GRADED, _GRADED),
        Row(State.GRADED, Act.REPORT, State.GRADED, _REPORTED),
        Row(State.GRADED, Act.ASSIGN, State.RECTIFYING, _ASSIGNED, (five_fixed,)),
        Row(State.RECTIFYING, Act.GRADE, State.RECTIFYING, _GRADED, (not_own_work,)),
        Row(State.RECTIFYING, Act.REPORT, State.RECTIFYING, _REPORTED),
        Row(State.RECTIFYING, Act.ASSIGN, State.RECTIFYING, _ASSIGNED, (five_fixed,)),
        Row(State.RECTIFYING, Act.EXTEND, State.RECTIFYING, _REVIEWED, (not_own_work, later_limit)),
        Row(State.RECTIFYING, Act.SUBMIT, State.SUBMITTED, _REVIEWED, (five_fixed,)),
        Row(State.SUBMITTED, Act.REPORT, State.SUBMITTED, _REPORTED),
        Row(State.SUBMITTED, Act.REJECT, State.RECTIFYING, _REVIEWED, (not_own_work,)),
        Row(State.SUBMITTED, Act.ACCEPT, State.ACCEPTED, _APART, (not_own_work, major_reported)),
        Row(State.ACCEPTED, Act.STRIKE_OFF, State.STRUCK_OFF, _REVIEWED),
        Row(State.ACCEPTED, Act.REOPEN, State.GRADED, _REVIEWED),
        Row(State.STRUCK_OFF, Act.REOPEN, State.GRADED, _REVIEWED),
    ),
)
"""隐患整改流程: found → graded → rectifying → submitted → accepted → struck off."""

USES: tuple[Key[Any], ...] = (
    DOUBLE_REPORT,
    FIVE_ACTIONS,
    HAZARD_CLASSES,
    RECTIFICATION_REVIEW,
    SEPARATE_ACCEPTANCE,
)
"""The provisions this room rests on."""
