"""部门上报和到场 · department_report — at once."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["DEPARTMENT_REPORT"]

DEPARTMENT_REPORT = Key("work-safety-law/department-report", Listing)
