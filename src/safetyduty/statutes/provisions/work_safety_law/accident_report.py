"""事故报告义务 · accident_report — at once, up the line, truthfully."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ACCIDENT_REPORT"]

ACCIDENT_REPORT = Key("work-safety-law/accident-report", Listing)
