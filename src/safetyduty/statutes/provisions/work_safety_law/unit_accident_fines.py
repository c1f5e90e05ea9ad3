"""事故责任单位罚款 · unit_accident_fines — by grade of accident."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import GradedFines

__all__ = ["UNIT_ACCIDENT_FINES"]

UNIT_ACCIDENT_FINES = Key("work-safety-law/unit-accident-fines", GradedFines)
