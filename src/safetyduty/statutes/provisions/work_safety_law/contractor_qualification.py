"""高危项目施工单位管理 · contractor_qualification — no lent qualification, no subcontracting on."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["CONTRACTOR_QUALIFICATION"]

CONTRACTOR_QUALIFICATION = Key("work-safety-law/contractor-qualification", Listing)
