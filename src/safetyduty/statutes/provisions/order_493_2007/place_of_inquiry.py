"""调查地 · place_of_inquiry — the place of the accident investigates."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["PLACE_OF_INQUIRY"]

PLACE_OF_INQUIRY = Key("order-493-2007/place-of-inquiry", Principle)
