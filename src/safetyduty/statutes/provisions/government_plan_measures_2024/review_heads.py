"""预案审核 · review_heads — what is checked before approval."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["REVIEW_HEADS"]

REVIEW_HEADS = Key("government-plan-measures-2024/review-heads", Listing)
