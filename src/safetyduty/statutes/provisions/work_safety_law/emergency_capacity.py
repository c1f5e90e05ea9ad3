"""应急能力建设 · emergency_capacity — of the state, the governments, townships and parks."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["EMERGENCY_CAPACITY"]

EMERGENCY_CAPACITY = Key("work-safety-law/emergency-capacity", Listing)
