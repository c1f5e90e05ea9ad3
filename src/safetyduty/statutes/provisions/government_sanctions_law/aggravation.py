"""应当从重 · aggravation — when a sanction must be heavier."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["AGGRAVATION"]

AGGRAVATION = Key("government-sanctions-law/aggravation", Listing)
