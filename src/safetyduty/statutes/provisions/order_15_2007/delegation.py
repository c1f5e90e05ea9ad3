"""委托执法 · delegation — towns and zones act by entrustment, in the entrusting name."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["DELEGATION"]

DELEGATION = Key("order-15-2007/delegation", Principle)
