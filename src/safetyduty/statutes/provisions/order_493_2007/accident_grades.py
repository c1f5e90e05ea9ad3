"""事故等级 · accident_grades — the four grades of accidents."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import HarmGrades

__all__ = ["ACCIDENT_GRADES"]

ACCIDENT_GRADES = Key("order-493-2007/accident-grades", HarmGrades)
