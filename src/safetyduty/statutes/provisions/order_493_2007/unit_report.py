"""单位报告时限 · unit_report — one hour for the unit to report."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["UNIT_REPORT"]

UNIT_REPORT = Key("order-493-2007/unit-report", Period)
