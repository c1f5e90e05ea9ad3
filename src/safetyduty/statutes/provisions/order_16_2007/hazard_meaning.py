"""事故隐患含义 · hazard_meaning — the three things that may lead to an accident."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["HAZARD_MEANING"]

HAZARD_MEANING = Key("order-16-2007/hazard-meaning", Listing)
