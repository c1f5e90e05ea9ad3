"""煤矿单位事故罚款 · unit_accident_fines — fines on the coal mine that is responsible for an accident."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import GradedFines

__all__ = ["UNIT_ACCIDENT_FINES"]

UNIT_ACCIDENT_FINES = Key("coal-mine-regulation-2024/unit-accident-fines", GradedFines)
