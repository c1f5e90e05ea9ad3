"""高危项目施工单位管理违法 · contractor_management_fines — poor management, and lent qualifications apart."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["CONTRACTOR_MANAGEMENT_FINES"]

CONTRACTOR_MANAGEMENT_FINES = Key("work-safety-law/contractor-management-fines", Penalty)
