"""重点检查对象 · inspection_priority — many workers first."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["INSPECTION_PRIORITY"]

INSPECTION_PRIORITY = Key("order-6-2021/inspection-priority", Principle)
