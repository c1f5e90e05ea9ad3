"""表 · table — the rectification of a general or a major hazard, row by row, and the request for more time."""

from safetyduty.facts import Act
from safetyduty.hazards.guards import (
    Ground,
    asked_in_time,
    five_fixed,
    later_limit,
    major_reported,
    verified_first,
)
from safetyduty.hazards.ordering import granted_by_lister
from safetyduty.hazards.separation import not_own_work
from safetyduty.hazards.states import Request, State
from safetyduty.machines import Row, Table
from safetyduty.statutes.provisions.hazard_policy import FIVE_ACTIONS, SEPARATE_ACCEPTANCE
from safetyduty.statutes.provisions.order_15_2007 import EXTENSION_REPLY, EXTENSION_REQUEST, RECTIFICATION_REVIEW
from safetyduty.statutes.provisions.order_16_2007 import (
    DEPARTMENT_HANDLING,
    HAZARD_CLASSES,
    PRECAUTIONS,
    PUBLIC_REPORTS,
    RESUMPTION_OUTCOMES,
)
from safetyduty.statutes.provisions.work_safety_law import DOUBLE_REPORT
from safetyduty.words import Phrase

__all__ = ["EXTENSIONS", "TABLE"]

_VERIFIED = Ground(Phrase("接到报告立即核实", "what is reported is verified at once"), PUBLIC_REPORTS)
_MOVED = Ground(Phrase("不属本部门职责的移送并记录", "what is another's is transferred, with a record"), PUBLIC_REPORTS)
_GRADED = Ground(Phrase("先定级，再整改", "a hazard is graded before it is rectified"), HAZARD_CLASSES)
_REPORTED = Ground(Phrase("重大隐患应及时报告", "a major hazard is reported promptly"), DOUBLE_REPORT)
_PROTECTED = Ground(Phrase("治理中采取防范措施", "precautions are taken meanwhile"), PRECAUTIONS)
_ASSIGNED = Ground(Phrase("整改做到五落实", "a rectification fixes five things"), FIVE_ACTIONS)
_PAUSED = Ground(Phrase("难以整改的中止并加强防范", "what cannot go on pauses, with precautions"), PRECAUTIONS)
_REVIEWED = Ground(Phrase("整改完成后申请复查", "a finished rectification is reviewed"), RECTIFICATION_REVIEW)
_APART = Ground(Phrase("由整改责任人以外的人验收", "somebody other than the rectifier accepts"), SEPARATE_ACCEPTANCE)
_AGAIN = Ground(Phrase("再次出现的重新治理", "what comes again is rectified again"), DEPARTMENT_HANDLING)
_UNIT_CLOSED = Ground(
    Phrase("不具备条件的单位依法关闭", "a unit without the conditions is closed"), RESUMPTION_OUTCOMES
)

_F, _G, _R, _P, _S, _A = (
    State.FOUND,
    State.GRADED,
    State.RECTIFYING,
    State.SUSPENDED,
    State.SUBMITTED,
    State.ACCEPTED,
)

TABLE = Table(
    name="hazard-rectification",
    start=State.FOUND,
    ends=frozenset({State.STRUCK_OFF, State.DISMISSED, State.CLOSED}),
    rows=(
        Row(_F, Act.VERIFY, _F, _VERIFIED),
        Row(_F, Act.DISMISS, State.DISMISSED, _VERIFIED),
        Row(_F, Act.GRADE, _G, _GRADED, (verified_first,)),
        Row(_F, Act.REPORT, _F, _REPORTED),
        Row(_G, Act.GRADE, _G, _GRADED),
        Row(_G, Act.REPORT, _G, _REPORTED),
        Row(_G, Act.ASSIGN, _R, _ASSIGNED, (five_fixed,)),
        Row(_R, Act.GRADE, _R, _GRADED, (not_own_work,)),
        Row(_R, Act.REPORT, _R, _REPORTED),
        Row(_R, Act.ASSIGN, _R, _ASSIGNED, (five_fixed,)),
        Row(_R, Act.EXTEND, _R, _REVIEWED, (not_own_work, later_limit, granted_by_lister)),
        Row(_R, Act.SUSPEND, _P, _PAUSED, (not_own_work,)),
        Row(_R, Act.SUBMIT, _S, _REVIEWED, (five_fixed,)),
        Row(_P, Act.REPORT, _P, _REPORTED),
        Row(_P, Act.EXTEND, _P, _REVIEWED, (not_own_work, later_limit, granted_by_lister)),
        Row(_P, Act.CONTINUE, _R, _PAUSED),
        Row(_S, Act.REPORT, _S, _REPORTED),
        Row(_S, Act.REJECT, _R, _REVIEWED, (not_own_work,)),
        Row(_S, Act.ACCEPT, _A, _APART, (not_own_work, major_reported)),
        Row(_A, Act.STRIKE_OFF, State.STRUCK_OFF, _REVIEWED),
        Row(_A, Act.REOPEN, _G, _REVIEWED),
        Row(State.STRUCK_OFF, Act.REOPEN, _G, _REVIEWED),
        Row(State.STRUCK_OFF, Act.RECUR, _G, _AGAIN),
        Row(State.DISMISSED, Act.REOPEN, _F, _VERIFIED),
        *(Row(state, Act.PROTECT, state, _PROTECTED) for state in (_F, _G, _R, _P, _S)),
        *(Row(state, Act.TRANSFER, state, _MOVED) for state in (_F, _G, _R)),
        *(Row(state, Act.CLOSE, State.CLOSED, _UNIT_CLOSED, (not_own_work,)) for state in (_F, _G, _R, _P, _S, _A)),
    ),
)
"""隐患整改流程: found → graded → rectifying ⇄ suspended → submitted → accepted → struck off; dismissed; closed with the unit."""

_ASKED = Ground(Phrase("不能按期完成的申请延期", "what cannot be finished in time may ask for more"), EXTENSION_REQUEST)
_ANSWERED = Ground(Phrase("延期申请应书面答复", "a request for an extension is answered in writing"), EXTENSION_REPLY)

EXTENSIONS = Table(
    name="extension-request",
    start=Request.NONE,
    ends=frozenset({Request.NONE}),
    rows=(
        Row(Request.NONE, Act.ASK_EXTENSION, Request.ASKED, _ASKED, (asked_in_time,)),
        Row(Request.NONE, Act.EXTEND, Request.NONE, _ANSWERED),
        Row(Request.ASKED, Act.EXTEND, Request.NONE, _ANSWERED),
        Row(Request.ASKED, Act.REFUSE_EXTENSION, Request.NONE, _ANSWERED, (not_own_work, granted_by_lister)),
        Row(Request.ASKED, Act.SUBMIT, Request.NONE, _ANSWERED),
        Row(Request.NONE, Act.SUBMIT, Request.NONE, _ANSWERED),
    ),
)
"""延期申请: asked → granted or refused; what is submitted needs no more time."""
