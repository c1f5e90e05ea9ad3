"""移送司法机关 · transfer_of_crimes — suspected crimes go to the judicial organs."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["TRANSFER_OF_CRIMES"]

TRANSFER_OF_CRIMES = Key("order-493-2007/transfer-of-crimes", Principle)
