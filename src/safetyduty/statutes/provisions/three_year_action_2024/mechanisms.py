"""推进机制 · mechanisms — one lead for a whole chain."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["MECHANISMS"]

MECHANISMS = Key("three-year-action-2024/mechanisms", Listing)
