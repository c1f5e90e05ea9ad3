"""从轻处罚含义 · lighter — below the middle, never below the least."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["LIGHTER"]

LIGHTER = Key("order-15-2007/lighter", Listing)
