"""检查计划节奏 · inspection_plan_cadence — how often a city draws its plans and its statistics."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["INSPECTION_PLAN_CADENCE"]

INSPECTION_PLAN_CADENCE = Key("local-rules/inspection-plan-cadence", Frequencies)
