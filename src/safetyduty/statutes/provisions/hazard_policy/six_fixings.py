"""六定 · six_fixings — another set of what is fixed."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SIX_FIXINGS"]

SIX_FIXINGS = Key("hazard-policy/six-fixings", Listing)
