"""危险作业和双重预防违法罚款 · dangerous_operations_fines — five acts, two stages."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["DANGEROUS_OPERATIONS_FINES"]

DANGEROUS_OPERATIONS_FINES = Key("work-safety-law/dangerous-operations-fines", Penalty)
