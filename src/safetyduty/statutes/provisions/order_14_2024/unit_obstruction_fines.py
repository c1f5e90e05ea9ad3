"""单位妨碍行为罚款 · unit_obstruction_fines — what the five acts cost a unit, by grade."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import GradedFines

__all__ = ["UNIT_OBSTRUCTION_FINES"]

UNIT_OBSTRUCTION_FINES = Key("order-14-2024/unit-obstruction-fines", GradedFines)
