"""调查组成员回避 · no_direct_interest — no member with an interest of his own."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["NO_DIRECT_INTEREST"]

NO_DIRECT_INTEREST = Key("order-493-2007/no-direct-interest", Principle)
