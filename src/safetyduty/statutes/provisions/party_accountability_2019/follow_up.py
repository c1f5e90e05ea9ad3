"""问责后续 · follow_up — what follows a decision on accountability."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FOLLOW_UP"]

FOLLOW_UP = Key("party-accountability-2019/follow-up", Listing)
