"""租赁厂房 · leased_plants — leased plants, text not seen."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["LEASED_PLANTS"]

LEASED_PLANTS = Key("local-rules/leased-plants", Listing)
