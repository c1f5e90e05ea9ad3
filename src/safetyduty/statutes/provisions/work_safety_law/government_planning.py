"""政府的规划与能力建设 · government_planning — plans, capacity in the budget, risk assessment, joint control."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["GOVERNMENT_PLANNING"]

GOVERNMENT_PLANNING = Key("work-safety-law/government-planning", Listing)
