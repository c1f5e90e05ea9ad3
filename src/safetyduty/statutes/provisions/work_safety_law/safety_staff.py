"""安全生产管理机构和人员职责 · safety_staff — the seven duties of a unit's safety staff."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SAFETY_STAFF"]

SAFETY_STAFF = Key("work-safety-law/safety-staff", Listing)
