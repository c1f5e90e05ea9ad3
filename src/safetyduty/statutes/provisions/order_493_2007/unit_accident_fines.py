"""单位事故罚款 · unit_accident_fines — fines on the unit that is responsible for an accident, long displaced."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import GradedFines

__all__ = ["UNIT_ACCIDENT_FINES"]

UNIT_ACCIDENT_FINES = Key("order-493-2007/unit-accident-fines", GradedFines)
