"""绩效挂钩 · performance_link — what the safety record counts for."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PERFORMANCE_LINK"]

PERFORMANCE_LINK = Key("reform-opinions-2016/performance-link", Listing)
