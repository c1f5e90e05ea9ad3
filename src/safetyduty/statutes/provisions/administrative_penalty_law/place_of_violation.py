"""地域和级别管辖 · place_of_violation — the agency of the place, at county level or above."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["PLACE_OF_VIOLATION"]

PLACE_OF_VIOLATION = Key("administrative-penalty-law/place-of-violation", Principle)
