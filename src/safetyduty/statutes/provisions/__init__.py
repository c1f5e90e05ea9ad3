"""规定 · provisions — the key and the shape of each provision, by instrument.

To add one: a key in the module of its instrument, a file of the key's name in ``data/cn``, and the key in ``KEYS``.
"""

from safetyduty.statutes.provisions.cadre_regulation import (
    HEADS_FIRST_RESPONSIBLE,
    LEADER_IN_CHARGE,
    OTHER_LEADERS,
)
from safetyduty.statutes.provisions.hazard_policy import FIVE_ACTIONS, SEPARATE_ACCEPTANCE
from safetyduty.statutes.provisions.hazard_rules import HAZARD_CLASSES, MAJOR_HAZARD_PLAN
from safetyduty.statutes.provisions.penalty_measures import RECTIFICATION_REVIEW
from safetyduty.statutes.provisions.target_letters import TARGET_LETTER
from safetyduty.statutes.provisions.work_safety_law import (
    ALL_POSTS,
    COMPREHENSIVE_SUPERVISION,
    DOUBLE_REPORT,
    LOCAL_DUTY,
    PRINCIPAL_DUTY,
    SAFETY_STAFF,
    SECTOR_SUPERVISION,
    THREE_MUSTS,
    UNIT_LEADERS,
)

__all__ = [
    "ALL_POSTS",
    "COMPREHENSIVE_SUPERVISION",
    "DOUBLE_REPORT",
    "FIVE_ACTIONS",
    "HAZARD_CLASSES",
    "HEADS_FIRST_RESPONSIBLE",
    "KEYS",
    "LEADER_IN_CHARGE",
    "LOCAL_DUTY",
    "MAJOR_HAZARD_PLAN",
    "OTHER_LEADERS",
    "PRINCIPAL_DUTY",
    "RECTIFICATION_REVIEW",
    "SAFETY_STAFF",
    "SECTOR_SUPERVISION",
    "SEPARATE_ACCEPTANCE",
    "TARGET_LETTER",
    "THREE_MUSTS",
    "UNIT_LEADERS",
]

KEYS = (
    ALL_POSTS,
    COMPREHENSIVE_SUPERVISION,
    DOUBLE_REPORT,
    FIVE_ACTIONS,
    HAZARD_CLASSES,
    HEADS_FIRST_RESPONSIBLE,
    LEADER_IN_CHARGE,
    LOCAL_DUTY,
    MAJOR_HAZARD_PLAN,
    OTHER_LEADERS,
    PRINCIPAL_DUTY,
    RECTIFICATION_REVIEW,
    SAFETY_STAFF,
    SECTOR_SUPERVISION,
    SEPARATE_ACCEPTANCE,
    TARGET_LETTER,
    THREE_MUSTS,
    UNIT_LEADERS,
)
