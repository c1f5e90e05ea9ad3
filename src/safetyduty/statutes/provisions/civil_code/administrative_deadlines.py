"""行政期限的类推 · administrative_deadlines — how administrative deadlines are counted by analogy."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ADMINISTRATIVE_DEADLINES"]

ADMINISTRATIVE_DEADLINES = Key("civil-code/administrative-deadlines", Listing)
