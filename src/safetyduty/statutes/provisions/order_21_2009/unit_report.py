"""单位报告时限 · unit_report — one hour to the county, and to the province for worse accidents."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["UNIT_REPORT"]

UNIT_REPORT = Key("order-21-2009/unit-report", Periods)
