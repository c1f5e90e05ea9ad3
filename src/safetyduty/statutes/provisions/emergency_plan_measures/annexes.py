"""预案附件 · annexes — what is annexed."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ANNEXES"]

ANNEXES = Key("emergency-plan-measures/annexes", Listing)
