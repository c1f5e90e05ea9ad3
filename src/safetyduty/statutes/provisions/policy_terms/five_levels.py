"""五级 · five_levels — from province to village."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FIVE_LEVELS"]

FIVE_LEVELS = Key("policy-terms/five-levels", Listing)
