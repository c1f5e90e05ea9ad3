"""整治要求 · rules — how the campaign was to be run."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["RULES"]

RULES = Key("year-end-campaign-2022/rules", Listing)
