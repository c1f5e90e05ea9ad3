"""隐患分级 · hazard_classes — general and major hazards."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["HAZARD_CLASSES"]

HAZARD_CLASSES = Key("order-16-2007/hazard-classes", Listing)
