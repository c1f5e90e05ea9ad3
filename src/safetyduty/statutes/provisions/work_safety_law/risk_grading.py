"""安全风险分级管控制度 · risk_grading — a system, and measures by grade."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["RISK_GRADING"]

RISK_GRADING = Key("work-safety-law/risk-grading", Principle)
