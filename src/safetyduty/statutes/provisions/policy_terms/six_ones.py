"""六个一 · six_ones — six things before work resumes."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SIX_ONES"]

SIX_ONES = Key("policy-terms/six-ones", Listing)
