"""不适用的事故 · excluded_accidents — accidents outside the regulation."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["EXCLUDED_ACCIDENTS"]

EXCLUDED_ACCIDENTS = Key("order-493-2007/excluded-accidents", Listing)
