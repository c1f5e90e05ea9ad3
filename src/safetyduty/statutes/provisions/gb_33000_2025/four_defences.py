"""四防 · four_defences — people, technology, engineering, management."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FOUR_DEFENCES"]

FOUR_DEFENCES = Key("gb-33000-2025/four-defences", Listing)
