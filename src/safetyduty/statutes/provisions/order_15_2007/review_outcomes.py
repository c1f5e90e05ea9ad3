"""整改复查结果 · review_outcomes — a written opinion, or a penalty."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["REVIEW_OUTCOMES"]

REVIEW_OUTCOMES = Key("order-15-2007/review-outcomes", Listing)
