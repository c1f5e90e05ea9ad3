"""落实责任的措施 · measures — by which means the responsibility is carried through."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["MEASURES"]

MEASURES = Key("cadre-regulation/measures", Listing)
