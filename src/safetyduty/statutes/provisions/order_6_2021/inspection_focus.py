"""重点检查内容 · inspection_focus — nine things to inspect."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["INSPECTION_FOCUS"]

INSPECTION_FOCUS = Key("order-6-2021/inspection-focus", Listing)
