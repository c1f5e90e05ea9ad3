"""行政处罚种类 · kinds — the kinds of administrative penalty."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["KINDS"]

KINDS = Key("administrative-penalty-law/kinds", Listing)
