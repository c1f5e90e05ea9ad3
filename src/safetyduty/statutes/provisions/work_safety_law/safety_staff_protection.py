"""安全管理人员履职保障 · safety_staff_protection — heard on decisions, and not punished."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SAFETY_STAFF_PROTECTION"]

SAFETY_STAFF_PROTECTION = Key("work-safety-law/safety-staff-protection", Listing)
