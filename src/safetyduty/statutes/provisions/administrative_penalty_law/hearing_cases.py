"""听证范围 · hearing_cases — which penalties give a right to a hearing."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["HEARING_CASES"]

HEARING_CASES = Key("administrative-penalty-law/hearing-cases", Listing)
