"""一年内重复受罚 · repeat_penalties — two or more within one year."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.provisions.work_safety_law.closure_counts import Counts

__all__ = ["REPEAT_PENALTIES"]

REPEAT_PENALTIES = Key("order-15-2007/repeat-penalties", Counts)
