"""物资储备原则 · supplies_principles — six principles of emergency supplies."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SUPPLIES_PRINCIPLES"]

SUPPLIES_PRINCIPLES = Key("emergency-response-law-2024/supplies-principles", Listing)
