"""同一区域未协调 · same_area_fines — of units that endanger each other."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["SAME_AREA_FINES"]

SAME_AREA_FINES = Key("work-safety-law/same-area-fines", Penalty)
