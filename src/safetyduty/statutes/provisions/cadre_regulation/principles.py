"""责任制原则 · principles — the principles of the system."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PRINCIPLES"]

PRINCIPLES = Key("cadre-regulation/principles", Listing)
