"""应急预案管理办法 · emergency_plan_measures — plans of firms, from writing to drills to filing."""

from safetyduty.statutes.provisions.emergency_plan_measures.annexes import ANNEXES
from safetyduty.statutes.provisions.emergency_plan_measures.department_drills import DEPARTMENT_DRILLS
from safetyduty.statutes.provisions.emergency_plan_measures.drill_report import DRILL_REPORT
from safetyduty.statutes.provisions.emergency_plan_measures.drills import DRILLS
from safetyduty.statutes.provisions.emergency_plan_measures.evaluation import EVALUATION
from safetyduty.statutes.provisions.emergency_plan_measures.filing import FILING
from safetyduty.statutes.provisions.emergency_plan_measures.filing_fines import FILING_FINES
from safetyduty.statutes.provisions.emergency_plan_measures.filing_papers import FILING_PAPERS
from safetyduty.statutes.provisions.emergency_plan_measures.high_risk_drills import HIGH_RISK_DRILLS
from safetyduty.statutes.provisions.emergency_plan_measures.other_fines import OTHER_FINES
from safetyduty.statutes.provisions.emergency_plan_measures.plan_and_drill_fines import PLAN_AND_DRILL_FINES
from safetyduty.statutes.provisions.emergency_plan_measures.plan_types import PLAN_TYPES
from safetyduty.statutes.provisions.emergency_plan_measures.review_panel import REVIEW_PANEL
from safetyduty.statutes.provisions.emergency_plan_measures.revision_triggers import REVISION_TRIGGERS
from safetyduty.statutes.provisions.emergency_plan_measures.supplies import SUPPLIES

__all__ = [
    "ANNEXES",
    "DEPARTMENT_DRILLS",
    "DRILLS",
    "DRILL_REPORT",
    "EVALUATION",
    "FILING",
    "FILING_FINES",
    "FILING_PAPERS",
    "HIGH_RISK_DRILLS",
    "KEYS",
    "OTHER_FINES",
    "PLAN_AND_DRILL_FINES",
    "PLAN_TYPES",
    "REVIEW_PANEL",
    "REVISION_TRIGGERS",
    "SUPPLIES",
]

KEYS = (
    ANNEXES,
    DEPARTMENT_DRILLS,
    DRILLS,
    DRILL_REPORT,
    EVALUATION,
    FILING,
    FILING_FINES,
    FILING_PAPERS,
    HIGH_RISK_DRILLS,
    OTHER_FINES,
    PLAN_AND_DRILL_FINES,
    PLAN_TYPES,
    REVIEW_PANEL,
    REVISION_TRIGGERS,
    SUPPLIES,
)
