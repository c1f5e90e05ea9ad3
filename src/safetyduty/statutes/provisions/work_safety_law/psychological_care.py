"""心理关怀 · psychological_care — of workers."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["PSYCHOLOGICAL_CARE"]

PSYCHOLOGICAL_CARE = Key("work-safety-law/psychological-care", Principle)
