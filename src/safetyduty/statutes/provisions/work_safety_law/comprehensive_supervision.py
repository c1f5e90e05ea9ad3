"""综合监督管理 · comprehensive_supervision — the emergency management department."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["COMPREHENSIVE_SUPERVISION"]

COMPREHENSIVE_SUPERVISION = Key("work-safety-law/comprehensive-supervision", Principle)
