"""四个一律 · four_absolutes — four consequences without exception."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FOUR_ABSOLUTES"]

FOUR_ABSOLUTES = Key("policy-terms/four-absolutes", Listing)
