"""基层预案 · grassroots_plans — what township plans stress."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["GRASSROOTS_PLANS"]

GRASSROOTS_PLANS = Key("government-plan-measures-2024/grassroots-plans", Listing)
