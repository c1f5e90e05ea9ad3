"""预案种类 · plan_types — three kinds of plan, and a card."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PLAN_TYPES"]

PLAN_TYPES = Key("emergency-plan-measures/plan-types", Listing)
