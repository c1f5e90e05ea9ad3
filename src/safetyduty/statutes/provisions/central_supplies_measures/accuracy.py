"""账实要求 · accuracy — true numbers, good quality, books that match."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ACCURACY"]

ACCURACY = Key("central-supplies-measures/accuracy", Listing)
