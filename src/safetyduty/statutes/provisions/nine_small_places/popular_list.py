"""九类 · popular_list — the list without numbers."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["POPULAR_LIST"]

POPULAR_LIST = Key("nine-small-places/popular-list", Listing)
