"""除尘控爆 · dust_collection — rules of dust collection."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["DUST_COLLECTION"]

DUST_COLLECTION = Key("order-6-2021/dust-collection", Listing)
