"""监管部门协作 · department_cooperation — supervising departments work together and share."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["DEPARTMENT_COOPERATION"]

DEPARTMENT_COOPERATION = Key("work-safety-law/department-cooperation", Principle)
