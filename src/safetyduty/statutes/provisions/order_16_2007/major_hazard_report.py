"""重大事故隐患报告内容 · major_hazard_report — the three contents of the report."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["MAJOR_HAZARD_REPORT"]

MAJOR_HAZARD_REPORT = Key("order-16-2007/major-hazard-report", Listing)
