"""重大事故隐患治理方案 · major_hazard_plan — the six parts of the plan."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["MAJOR_HAZARD_PLAN"]

MAJOR_HAZARD_PLAN = Key("order-16-2007/major-hazard-plan", Listing)
