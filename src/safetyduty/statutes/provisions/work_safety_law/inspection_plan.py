"""年度监督检查计划 · inspection_plan — made every year, by class and grade."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["INSPECTION_PLAN"]

INSPECTION_PLAN = Key("work-safety-law/inspection-plan", Frequencies)
