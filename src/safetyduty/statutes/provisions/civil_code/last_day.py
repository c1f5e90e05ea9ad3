"""末日顺延 · last_day — when the last day moves on, and when it ends."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["LAST_DAY"]

LAST_DAY = Key("civil-code/last-day", Listing)
