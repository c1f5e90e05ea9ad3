"""工伤保险和安全生产责任保险 · insurance — against work injury, and for safety liability."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["INSURANCE"]

INSURANCE = Key("work-safety-law/insurance", Listing)
