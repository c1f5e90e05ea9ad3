"""全员责任制考核机制 · all_posts_assessment — the unit supervises and assesses it."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["ALL_POSTS_ASSESSMENT"]

ALL_POSTS_ASSESSMENT = Key("work-safety-law/all-posts-assessment", Principle)
