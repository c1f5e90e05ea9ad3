"""补考 · re_sits — one re-sit, no more."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["RE_SITS"]

RE_SITS = Key("special-operators/re-sits", Listing)
