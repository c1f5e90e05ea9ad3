"""应急值班 · emergency_duty — round-the-clock duty of the units named."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["EMERGENCY_DUTY"]

EMERGENCY_DUTY = Key("order-708-2019/emergency-duty", Principle)
