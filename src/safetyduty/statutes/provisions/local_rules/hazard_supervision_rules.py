"""隐患督办要求 · hazard_supervision_rules — what a supervised hazard must have."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["HAZARD_SUPERVISION_RULES"]

HAZARD_SUPERVISION_RULES = Key("local-rules/hazard-supervision-rules", Listing)
