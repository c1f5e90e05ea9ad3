"""未发生事故列入的其他情形 · listed_without_accident_from_memory — the other two cases, from memory."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["LISTED_WITHOUT_ACCIDENT_FROM_MEMORY"]

LISTED_WITHOUT_ACCIDENT_FROM_MEMORY = Key("order-11-2023/listed-without-accident-from-memory", Listing)
