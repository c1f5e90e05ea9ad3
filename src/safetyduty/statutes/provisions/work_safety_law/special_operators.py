"""特种作业人员持证上岗 · special_operators — trained and certified before they start."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["SPECIAL_OPERATORS"]

SPECIAL_OPERATORS = Key("work-safety-law/special-operators", Principle)
