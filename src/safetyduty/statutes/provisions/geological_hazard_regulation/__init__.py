"""地质灾害防治条例 · geological_hazard_regulation — watched by many, patrolled, with names in the plan."""

from safetyduty.statutes.provisions.geological_hazard_regulation.mass_monitoring import MASS_MONITORING
from safetyduty.statutes.provisions.geological_hazard_regulation.yearly_plan import YEARLY_PLAN

__all__ = [
    "KEYS",
    "MASS_MONITORING",
    "YEARLY_PLAN",
]

KEYS = (
    MASS_MONITORING,
    YEARLY_PLAN,
)
