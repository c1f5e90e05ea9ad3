"""安全生产事故隐患排查治理暂行规定 · hazard_rules — provisions of Order 16 of 2007."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["HAZARD_CLASSES", "MAJOR_HAZARD_PLAN"]

HAZARD_CLASSES = Key("hazard-classes", Listing)
"""隐患分级: general and major hazards."""

MAJOR_HAZARD_PLAN = Key("major-hazard-plan", Listing)
"""重大事故隐患治理方案: the six parts of the plan."""
