"""每班清理 · cleaning — cleaned every shift."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["CLEANING"]

CLEANING = Key("order-6-2021/cleaning", Principle)
