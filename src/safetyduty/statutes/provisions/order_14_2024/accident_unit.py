"""事故发生单位 · accident_unit — the unit that is responsible for the accident."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["ACCIDENT_UNIT"]

ACCIDENT_UNIT = Key("order-14-2024/accident-unit", Principle)
