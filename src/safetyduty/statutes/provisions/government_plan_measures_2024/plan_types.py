"""政府预案种类 · plan_types — kinds of government plans."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PLAN_TYPES"]

PLAN_TYPES = Key("government-plan-measures-2024/plan-types", Listing)
