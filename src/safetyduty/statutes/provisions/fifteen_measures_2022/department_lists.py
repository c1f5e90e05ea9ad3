"""部门权责清单 · department_lists — power and duty lists, new trades assigned."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["DEPARTMENT_LISTS"]

DEPARTMENT_LISTS = Key("fifteen-measures-2022/department-lists", Principle)
