"""复议前置 · review_first — when review must come before a suit."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["REVIEW_FIRST"]

REVIEW_FIRST = Key("administrative-reconsideration-law/review-first", Listing)
