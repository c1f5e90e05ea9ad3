"""行刑衔接工作办法 · case_transfer_2019 — transfer of suspected crimes to the police (2019)."""

from safetyduty.statutes.provisions.case_transfer_2019.joint_circulars import JOINT_CIRCULARS
from safetyduty.statutes.provisions.case_transfer_2019.objections import OBJECTIONS
from safetyduty.statutes.provisions.case_transfer_2019.police_notice import POLICE_NOTICE
from safetyduty.statutes.provisions.case_transfer_2019.special_team import SPECIAL_TEAM
from safetyduty.statutes.provisions.case_transfer_2019.suspected_crimes import SUSPECTED_CRIMES
from safetyduty.statutes.provisions.case_transfer_2019.transfer_decision import TRANSFER_DECISION
from safetyduty.statutes.provisions.case_transfer_2019.transfer_handover import TRANSFER_HANDOVER

__all__ = [
    "JOINT_CIRCULARS",
    "KEYS",
    "OBJECTIONS",
    "POLICE_NOTICE",
    "SPECIAL_TEAM",
    "SUSPECTED_CRIMES",
    "TRANSFER_DECISION",
    "TRANSFER_HANDOVER",
]

KEYS = (
    JOINT_CIRCULARS,
    OBJECTIONS,
    POLICE_NOTICE,
    SPECIAL_TEAM,
    SUSPECTED_CRIMES,
    TRANSFER_DECISION,
    TRANSFER_HANDOVER,
)
