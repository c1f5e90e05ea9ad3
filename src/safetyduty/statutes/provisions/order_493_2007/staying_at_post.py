"""不得擅离职守 · staying_at_post — nobody leaves the post during the inquiry."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["STAYING_AT_POST"]

STAYING_AT_POST = Key("order-493-2007/staying-at-post", Principle)
