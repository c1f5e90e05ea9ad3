"""隐患排查和登记 · investigation — who investigates, and what becomes of what is found."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["INVESTIGATION"]

INVESTIGATION = Key("order-16-2007/investigation", Listing)
