"""宿舍和疏散通道违法 · dormitory_and_exit_fines — fines, then suspension."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["DORMITORY_AND_EXIT_FINES"]

DORMITORY_AND_EXIT_FINES = Key("work-safety-law/dormitory-and-exit-fines", Penalty)
