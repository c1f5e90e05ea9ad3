"""特大安全事故行政责任追究的规定 · order_302_2001 — officials and extraordinary accidents (Order 302 of 2001)."""

from safetyduty.statutes.provisions.order_302_2001.approval_misconduct import APPROVAL_MISCONDUCT
from safetyduty.statutes.provisions.order_302_2001.concealment import CONCEALMENT
from safetyduty.statutes.provisions.order_302_2001.failed_duty import FAILED_DUTY
from safetyduty.statutes.provisions.order_302_2001.inquiry_and_decision import INQUIRY_AND_DECISION
from safetyduty.statutes.provisions.order_302_2001.leaders_liability import LEADERS_LIABILITY
from safetyduty.statutes.provisions.order_302_2001.meeting_requirements import MEETING_REQUIREMENTS
from safetyduty.statutes.provisions.order_302_2001.obstruction import OBSTRUCTION
from safetyduty.statutes.provisions.order_302_2001.quarterly_meeting import QUARTERLY_MEETING
from safetyduty.statutes.provisions.order_302_2001.school_labour import SCHOOL_LABOUR
from safetyduty.statutes.provisions.order_302_2001.special_plan import SPECIAL_PLAN

__all__ = [
    "APPROVAL_MISCONDUCT",
    "CONCEALMENT",
    "FAILED_DUTY",
    "INQUIRY_AND_DECISION",
    "KEYS",
    "LEADERS_LIABILITY",
    "MEETING_REQUIREMENTS",
    "OBSTRUCTION",
    "QUARTERLY_MEETING",
    "SCHOOL_LABOUR",
    "SPECIAL_PLAN",
]

KEYS = (
    APPROVAL_MISCONDUCT,
    CONCEALMENT,
    FAILED_DUTY,
    INQUIRY_AND_DECISION,
    LEADERS_LIABILITY,
    MEETING_REQUIREMENTS,
    OBSTRUCTION,
    QUARTERLY_MEETING,
    SCHOOL_LABOUR,
    SPECIAL_PLAN,
)
