"""考核分数线 · assessment_grades — cut points of the grades."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Bands

__all__ = ["ASSESSMENT_GRADES"]

ASSESSMENT_GRADES = Key("local-rules/assessment-grades", Bands)
