"""隐患不除罚款 · unremoved_hazard_fines — fines when a dust hazard stays."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["UNREMOVED_HAZARD_FINES"]

UNREMOVED_HAZARD_FINES = Key("order-6-2021/unremoved-hazard-fines", Penalty)
