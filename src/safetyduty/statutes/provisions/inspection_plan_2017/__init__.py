"""年度监督检查计划 · inspection_plan_2017 — what a yearly plan of inspections weighs."""

from safetyduty.statutes.provisions.inspection_plan_2017.factors import FACTORS
from safetyduty.statutes.provisions.inspection_plan_2017.principles import PRINCIPLES

__all__ = [
    "FACTORS",
    "KEYS",
    "PRINCIPLES",
]

KEYS = (
    FACTORS,
    PRINCIPLES,
)
