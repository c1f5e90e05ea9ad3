"""物资分类 · supplies_classes — classes of supplies."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SUPPLIES_CLASSES"]

SUPPLIES_CLASSES = Key("local-rules/supplies-classes", Listing)
