"""纳入考核 · counts_in — where it counts."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["COUNTS_IN"]

COUNTS_IN = Key("seven-entries-2017/counts-in", Listing)
