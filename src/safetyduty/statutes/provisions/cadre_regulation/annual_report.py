"""述职报告安全职责 · annual_report — leaders report on safety once a year."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["ANNUAL_REPORT"]

ANNUAL_REPORT = Key("cadre-regulation/annual-report", Principle)
