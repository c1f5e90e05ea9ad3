"""预案评审 · review_panel — a written review."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["REVIEW_PANEL"]

REVIEW_PANEL = Key("emergency-plan-measures/review-panel", Principle)
