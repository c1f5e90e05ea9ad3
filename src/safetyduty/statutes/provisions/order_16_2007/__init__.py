"""隐患排查治理暂行规定 · order_16_2007 — interim provisions on hazards (Order 16 of 2007)."""

from safetyduty.statutes.provisions.order_16_2007.annual_statistics import ANNUAL_STATISTICS
from safetyduty.statutes.provisions.order_16_2007.contractor_hazards import CONTRACTOR_HAZARDS
from safetyduty.statutes.provisions.order_16_2007.department_handling import DEPARTMENT_HANDLING
from safetyduty.statutes.provisions.order_16_2007.department_statistics import DEPARTMENT_STATISTICS
from safetyduty.statutes.provisions.order_16_2007.false_assessment import FALSE_ASSESSMENT
from safetyduty.statutes.provisions.order_16_2007.hazard_classes import HAZARD_CLASSES
from safetyduty.statutes.provisions.order_16_2007.hazard_funds import HAZARD_FUNDS
from safetyduty.statutes.provisions.order_16_2007.hazard_meaning import HAZARD_MEANING
from safetyduty.statutes.provisions.order_16_2007.hazard_penalty import HAZARD_PENALTY
from safetyduty.statutes.provisions.order_16_2007.hazard_system import HAZARD_SYSTEM
from safetyduty.statutes.provisions.order_16_2007.immediate_rectification import IMMEDIATE_RECTIFICATION
from safetyduty.statutes.provisions.order_16_2007.investigation import INVESTIGATION
from safetyduty.statutes.provisions.order_16_2007.major_hazard_plan import MAJOR_HAZARD_PLAN
from safetyduty.statutes.provisions.order_16_2007.major_hazard_report import MAJOR_HAZARD_REPORT
from safetyduty.statutes.provisions.order_16_2007.natural_disaster_hazards import NATURAL_DISASTER_HAZARDS
from safetyduty.statutes.provisions.order_16_2007.precautions import PRECAUTIONS
from safetyduty.statutes.provisions.order_16_2007.public_reports import PUBLIC_REPORTS
from safetyduty.statutes.provisions.order_16_2007.quarterly_statistics import QUARTERLY_STATISTICS
from safetyduty.statutes.provisions.order_16_2007.reporting_rewards import REPORTING_REWARDS
from safetyduty.statutes.provisions.order_16_2007.resumption import RESUMPTION
from safetyduty.statutes.provisions.order_16_2007.resumption_application import RESUMPTION_APPLICATION
from safetyduty.statutes.provisions.order_16_2007.resumption_evaluators import RESUMPTION_EVALUATORS
from safetyduty.statutes.provisions.order_16_2007.resumption_outcomes import RESUMPTION_OUTCOMES
from safetyduty.statutes.provisions.order_16_2007.resumption_review import RESUMPTION_REVIEW
from safetyduty.statutes.provisions.order_16_2007.statistics_signature import STATISTICS_SIGNATURE
from safetyduty.statutes.provisions.order_16_2007.supervised_handling import SUPERVISED_HANDLING

__all__ = [
    "ANNUAL_STATISTICS",
    "CONTRACTOR_HAZARDS",
    "DEPARTMENT_HANDLING",
    "DEPARTMENT_STATISTICS",
    "FALSE_ASSESSMENT",
    "HAZARD_CLASSES",
    "HAZARD_FUNDS",
    "HAZARD_MEANING",
    "HAZARD_PENALTY",
    "HAZARD_SYSTEM",
    "IMMEDIATE_RECTIFICATION",
    "INVESTIGATION",
    "KEYS",
    "MAJOR_HAZARD_PLAN",
    "MAJOR_HAZARD_REPORT",
    "NATURAL_DISASTER_HAZARDS",
    "PRECAUTIONS",
    "PUBLIC_REPORTS",
    "QUARTERLY_STATISTICS",
    "REPORTING_REWARDS",
    "RESUMPTION",
    "RESUMPTION_APPLICATION",
    "RESUMPTION_EVALUATORS",
    "RESUMPTION_OUTCOMES",
    "RESUMPTION_REVIEW",
    "STATISTICS_SIGNATURE",
    "SUPERVISED_HANDLING",
]

KEYS = (
    ANNUAL_STATISTICS,
    CONTRACTOR_HAZARDS,
    DEPARTMENT_HANDLING,
    DEPARTMENT_STATISTICS,
    FALSE_ASSESSMENT,
    HAZARD_CLASSES,
    HAZARD_FUNDS,
    HAZARD_MEANING,
    HAZARD_PENALTY,
    HAZARD_SYSTEM,
    IMMEDIATE_RECTIFICATION,
    INVESTIGATION,
    MAJOR_HAZARD_PLAN,
    MAJOR_HAZARD_REPORT,
    NATURAL_DISASTER_HAZARDS,
    PRECAUTIONS,
    PUBLIC_REPORTS,
    QUARTERLY_STATISTICS,
    REPORTING_REWARDS,
    RESUMPTION,
    RESUMPTION_APPLICATION,
    RESUMPTION_EVALUATORS,
    RESUMPTION_OUTCOMES,
    RESUMPTION_REVIEW,
    STATISTICS_SIGNATURE,
    SUPERVISED_HANDLING,
)
