"""严重后果标准 · accident_consequences — what harm opens a criminal case, and what makes it graver."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import HarmGrades

__all__ = ["ACCIDENT_CONSEQUENCES"]

ACCIDENT_CONSEQUENCES = Key("criminal-thresholds/accident-consequences", HarmGrades)
