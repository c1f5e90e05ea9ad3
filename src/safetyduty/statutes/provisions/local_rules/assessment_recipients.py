"""考核结果抄送 · assessment_recipients — where results are sent."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ASSESSMENT_RECIPIENTS"]

ASSESSMENT_RECIPIENTS = Key("local-rules/assessment-recipients", Listing)
