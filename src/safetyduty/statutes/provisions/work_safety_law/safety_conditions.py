"""安全生产条件 · safety_conditions — without them, no operation."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["SAFETY_CONDITIONS"]

SAFETY_CONDITIONS = Key("work-safety-law/safety-conditions", Principle)
