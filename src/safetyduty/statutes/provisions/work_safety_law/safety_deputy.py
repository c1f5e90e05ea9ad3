"""专职安全生产分管负责人 · safety_deputy — a unit may appoint one."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["SAFETY_DEPUTY"]

SAFETY_DEPUTY = Key("work-safety-law/safety-deputy", Principle)
