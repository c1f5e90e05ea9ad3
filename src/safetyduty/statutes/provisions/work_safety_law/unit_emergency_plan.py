"""单位应急预案 · unit_emergency_plan — linked with the government plan, and drilled."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["UNIT_EMERGENCY_PLAN"]

UNIT_EMERGENCY_PLAN = Key("work-safety-law/unit-emergency-plan", Listing)
