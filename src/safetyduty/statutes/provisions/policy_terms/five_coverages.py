"""五覆盖 · five_coverages — what must hold at every level."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FIVE_COVERAGES"]

FIVE_COVERAGES = Key("policy-terms/five-coverages", Listing)
