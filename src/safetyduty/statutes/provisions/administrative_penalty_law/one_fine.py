"""一事不二罚款 · one_fine — one act is fined once, under the norm with the higher fine."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ONE_FINE"]

ONE_FINE = Key("administrative-penalty-law/one-fine", Listing)
