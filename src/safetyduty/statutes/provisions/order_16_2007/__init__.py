"""隐患排查治理暂行规定 · order_16_2007 — interim provisions on hazards (Order 16 of 2007)."""

from safetyduty.statutes.provisions.order_16_2007.hazard_classes import HAZARD_CLASSES
from safetyduty.statutes.provisions.order_16_2007.major_hazard_plan import MAJOR_HAZARD_PLAN

__all__ = [
    "HAZARD_CLASSES",
    "KEYS",
    "MAJOR_HAZARD_PLAN",
]

KEYS = (
    HAZARD_CLASSES,
    MAJOR_HAZARD_PLAN,
)
