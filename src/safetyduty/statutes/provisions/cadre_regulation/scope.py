"""适用范围 · scope — whom it covers, and whom by reference."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SCOPE"]

SCOPE = Key("cadre-regulation/scope", Listing)
