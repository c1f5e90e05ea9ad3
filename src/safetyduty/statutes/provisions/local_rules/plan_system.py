"""预案体系 · plan_system — the plans of a region."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PLAN_SYSTEM"]

PLAN_SYSTEM = Key("local-rules/plan-system", Listing)
