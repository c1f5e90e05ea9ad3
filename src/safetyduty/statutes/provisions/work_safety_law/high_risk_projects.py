"""高危建设项目安全程序 · high_risk_projects — assess, review the design, build by it, accept."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["HIGH_RISK_PROJECTS"]

HIGH_RISK_PROJECTS = Key("work-safety-law/high-risk-projects", Listing)
