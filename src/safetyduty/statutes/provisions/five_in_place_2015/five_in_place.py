"""五到位 · five_in_place — responsibility, investment, training, management, rescue."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FIVE_IN_PLACE"]

FIVE_IN_PLACE = Key("five-in-place-2015/five-in-place", Listing)
