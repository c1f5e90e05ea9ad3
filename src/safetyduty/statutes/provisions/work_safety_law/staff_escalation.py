"""重大隐患越级报告 · staff_escalation — when a major hazard is not dealt with."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["STAFF_ESCALATION"]

STAFF_ESCALATION = Key("work-safety-law/staff-escalation", Principle)
