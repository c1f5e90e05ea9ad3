"""一年内曾受处罚 · punished_before — within what time an earlier punishment weighs."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.provisions.work_safety_law.closure_counts import Counts

__all__ = ["PUNISHED_BEFORE"]

PUNISHED_BEFORE = Key("criminal-thresholds/punished-before", Counts)
