"""应当从轻减轻 · must_mitigate — when a penalty must be lighter or reduced."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["MUST_MITIGATE"]

MUST_MITIGATE = Key("administrative-penalty-law/must-mitigate", Listing)
