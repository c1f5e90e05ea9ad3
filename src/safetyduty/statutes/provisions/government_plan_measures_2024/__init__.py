"""突发事件应急预案管理办法 · government_plan_measures_2024 — plans of governments, departments, townships and units."""

from safetyduty.statutes.provisions.government_plan_measures_2024.drills import DRILLS
from safetyduty.statutes.provisions.government_plan_measures_2024.evaluation import EVALUATION
from safetyduty.statutes.provisions.government_plan_measures_2024.filing import FILING
from safetyduty.statutes.provisions.government_plan_measures_2024.grassroots_plans import GRASSROOTS_PLANS
from safetyduty.statutes.provisions.government_plan_measures_2024.plan_types import PLAN_TYPES
from safetyduty.statutes.provisions.government_plan_measures_2024.review_heads import REVIEW_HEADS
from safetyduty.statutes.provisions.government_plan_measures_2024.revision_triggers import REVISION_TRIGGERS

__all__ = [
    "DRILLS",
    "EVALUATION",
    "FILING",
    "GRASSROOTS_PLANS",
    "KEYS",
    "PLAN_TYPES",
    "REVIEW_HEADS",
    "REVISION_TRIGGERS",
]

KEYS = (
    DRILLS,
    EVALUATION,
    FILING,
    GRASSROOTS_PLANS,
    PLAN_TYPES,
    REVIEW_HEADS,
    REVISION_TRIGGERS,
)
