"""五定 · five_fixings — what is fixed when a hazard is rectified."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FIVE_FIXINGS"]

FIVE_FIXINGS = Key("hazard-policy/five-fixings", Listing)
