"""适用行业 · sectors — high-risk sectors and safety services."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SECTORS"]

SECTORS = Key("order-11-2023/sectors", Listing)
