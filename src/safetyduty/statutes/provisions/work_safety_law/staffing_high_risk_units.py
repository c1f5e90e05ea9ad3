"""高危行业必须设机构或专职人员 · staffing_high_risk_units — whatever their headcount."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["STAFFING_HIGH_RISK_UNITS"]

STAFFING_HIGH_RISK_UNITS = Key("work-safety-law/staffing-high-risk-units", Listing)
