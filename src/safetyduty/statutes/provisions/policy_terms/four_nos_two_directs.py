"""四不两直 · four_nos_two_directs — no notice, straight to the site."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FOUR_NOS_TWO_DIRECTS"]

FOUR_NOS_TWO_DIRECTS = Key("policy-terms/four-nos-two-directs", Listing)
