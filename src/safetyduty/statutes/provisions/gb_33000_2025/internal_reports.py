"""内部报告奖励 · internal_reports — reports from the staff, and their reward."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["INTERNAL_REPORTS"]

INTERNAL_REPORTS = Key("gb-33000-2025/internal-reports", Listing)
