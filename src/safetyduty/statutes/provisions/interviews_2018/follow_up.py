"""约谈后续 · follow_up — what follows an interview."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FOLLOW_UP"]

FOLLOW_UP = Key("interviews-2018/follow-up", Listing)
