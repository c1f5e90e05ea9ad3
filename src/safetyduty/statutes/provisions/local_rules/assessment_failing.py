"""不合格后果 · assessment_failing — what failing leads to."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ASSESSMENT_FAILING"]

ASSESSMENT_FAILING = Key("local-rules/assessment-failing", Listing)
