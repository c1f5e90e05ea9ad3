"""其他负责人和安全管理人员未履职 · safety_staff_failure — a fine, and a share of income after an accident."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["SAFETY_STAFF_FAILURE"]

SAFETY_STAFF_FAILURE = Key("work-safety-law/safety-staff-failure", Penalty)
