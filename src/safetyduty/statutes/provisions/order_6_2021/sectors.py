"""适用行业 · sectors — eight trades."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SECTORS"]

SECTORS = Key("order-6-2021/sectors", Listing)
