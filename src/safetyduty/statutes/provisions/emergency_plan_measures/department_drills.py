"""应急部门演练 · department_drills — once every two years."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["DEPARTMENT_DRILLS"]

DEPARTMENT_DRILLS = Key("emergency-plan-measures/department-drills", Frequencies)
