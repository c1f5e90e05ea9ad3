"""宿舍隔离和疏散通道 · dormitories_and_exits — apart from dangerous goods; never blocked."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["DORMITORIES_AND_EXITS"]

DORMITORIES_AND_EXITS = Key("work-safety-law/dormitories-and-exits", Listing)
