"""期间单位 · units — in what units periods are counted."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["UNITS"]

UNITS = Key("civil-code/units", Listing)
