"""从轻减轻追究 · lighter — when accountability is lighter or reduced."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["LIGHTER"]

LIGHTER = Key("cadre-regulation/lighter", Listing)
