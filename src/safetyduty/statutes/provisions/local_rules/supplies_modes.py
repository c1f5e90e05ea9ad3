"""储备方式 · supplies_modes — goods, agreements, capacity."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SUPPLIES_MODES"]

SUPPLIES_MODES = Key("local-rules/supplies-modes", Listing)
