"""隐患治理资金 · hazard_funds — funds are guaranteed and have a system of use."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["HAZARD_FUNDS"]

HAZARD_FUNDS = Key("order-16-2007/hazard-funds", Listing)
