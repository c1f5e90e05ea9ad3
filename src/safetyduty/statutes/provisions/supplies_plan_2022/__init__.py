"""应急物资保障规划 · supplies_plan_2022 — classes and levels of emergency supplies."""

from safetyduty.statutes.provisions.supplies_plan_2022.classes import CLASSES
from safetyduty.statutes.provisions.supplies_plan_2022.levels import LEVELS

__all__ = [
    "CLASSES",
    "KEYS",
    "LEVELS",
]

KEYS = (
    CLASSES,
    LEVELS,
)
