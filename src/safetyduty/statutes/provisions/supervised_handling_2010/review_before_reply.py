"""批复前审核 · review_before_reply — the level above reads the report first."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["REVIEW_BEFORE_REPLY"]

REVIEW_BEFORE_REPLY = Key("supervised-handling-2010/review-before-reply", Principle)
