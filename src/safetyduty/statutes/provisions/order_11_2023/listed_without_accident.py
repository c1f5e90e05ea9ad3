"""未发生事故列入情形 · listed_without_accident — two of the four cases without an accident."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["LISTED_WITHOUT_ACCIDENT"]

LISTED_WITHOUT_ACCIDENT = Key("order-11-2023/listed-without-accident", Listing)
