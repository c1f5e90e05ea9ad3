"""深井铸造重大隐患 · major_hazards — seven predicates."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["MAJOR_HAZARDS"]

MAJOR_HAZARDS = Key("deep-well-casting/major-hazards", Listing)
