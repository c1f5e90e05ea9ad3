"""年度防治方案 · yearly_plan — five parts, with names."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["YEARLY_PLAN"]

YEARLY_PLAN = Key("geological-hazard-regulation/yearly-plan", Listing)
