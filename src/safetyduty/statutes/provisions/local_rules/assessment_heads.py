"""考核内容 · assessment_heads — heads of the assessment."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ASSESSMENT_HEADS"]

ASSESSMENT_HEADS = Key("local-rules/assessment-heads", Listing)
