"""涉嫌犯罪移送 · crime_transfer — a suspected crime goes to the judicial organs."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["CRIME_TRANSFER"]

CRIME_TRANSFER = Key("administrative-penalty-law/crime-transfer", Principle)
