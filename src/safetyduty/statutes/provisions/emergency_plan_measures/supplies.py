"""物资装备 · supplies — files of use, tests and upkeep."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["SUPPLIES"]

SUPPLIES = Key("emergency-plan-measures/supplies", Principle)
