"""问责情形 · accountability_situations — situations a place adds."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ACCOUNTABILITY_SITUATIONS"]

ACCOUNTABILITY_SITUATIONS = Key("local-rules/accountability-situations", Listing)
