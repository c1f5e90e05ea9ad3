"""复议后起诉期限 · suit_after_review — how soon to sue after a review."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["SUIT_AFTER_REVIEW"]

SUIT_AFTER_REVIEW = Key("administrative-litigation-law/suit-after-review", Periods)
