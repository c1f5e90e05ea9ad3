"""因事故列入情形 · listed_after_accident — five cases after an accident."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["LISTED_AFTER_ACCIDENT"]

LISTED_AFTER_ACCIDENT = Key("order-11-2023/listed-after-accident", Listing)
