"""物资三类 · classes — three classes."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["CLASSES"]

CLASSES = Key("supplies-plan-2022/classes", Listing)
