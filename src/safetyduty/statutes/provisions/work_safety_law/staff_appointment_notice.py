"""安全管理人员任免告知 · staff_appointment_notice — told to the supervising department."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["STAFF_APPOINTMENT_NOTICE"]

STAFF_APPOINTMENT_NOTICE = Key("work-safety-law/staff-appointment-notice", Principle)
