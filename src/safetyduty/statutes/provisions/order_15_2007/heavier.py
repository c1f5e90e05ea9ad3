"""从重处罚情形 · heavier — what makes a penalty heavier."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["HEAVIER"]

HEAVIER = Key("order-15-2007/heavier", Listing)
