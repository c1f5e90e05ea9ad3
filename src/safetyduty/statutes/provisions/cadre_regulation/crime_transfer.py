"""涉嫌职务犯罪 · crime_transfer — suspected duty crimes go to the supervisory organ."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["CRIME_TRANSFER"]

CRIME_TRANSFER = Key("cadre-regulation/crime-transfer", Principle)
