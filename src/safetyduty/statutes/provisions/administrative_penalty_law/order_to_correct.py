"""责令改正 · order_to_correct — a penalty goes with an order to correct."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["ORDER_TO_CORRECT"]

ORDER_TO_CORRECT = Key("administrative-penalty-law/order-to-correct", Principle)
