"""双报告 · double_report — to whom a major hazard is reported."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["DOUBLE_REPORT"]

DOUBLE_REPORT = Key("work-safety-law/double-report", Listing)
