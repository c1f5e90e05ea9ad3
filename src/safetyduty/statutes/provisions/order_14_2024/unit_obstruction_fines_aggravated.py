"""单位妨碍行为加重罚款 · unit_obstruction_fines_aggravated — the same acts with an aggravating condition."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import GradedFines

__all__ = ["UNIT_OBSTRUCTION_FINES_AGGRAVATED"]

UNIT_OBSTRUCTION_FINES_AGGRAVATED = Key("order-14-2024/unit-obstruction-fines-aggravated", GradedFines)
