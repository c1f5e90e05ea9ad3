"""较大数额罚款标准 · hearing_thresholds — twenty thousand for a person, fifty thousand for a unit."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Classes

__all__ = ["HEARING_THRESHOLDS"]

HEARING_THRESHOLDS = Key("order-15-2007/hearing-thresholds", Classes)
