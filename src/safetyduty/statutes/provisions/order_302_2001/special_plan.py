"""特大事故预案 · special_plan — signed by the head and filed above."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SPECIAL_PLAN"]

SPECIAL_PLAN = Key("order-302-2001/special-plan", Listing)
