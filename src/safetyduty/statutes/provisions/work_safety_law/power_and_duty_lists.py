"""权力和责任清单 · power_and_duty_lists — compiled and published."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["POWER_AND_DUTY_LISTS"]

POWER_AND_DUTY_LISTS = Key("work-safety-law/power-and-duty-lists", Principle)
