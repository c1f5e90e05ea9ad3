"""安全生产费用 · safety_expenses — extracted and used by rule, charged to cost."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["SAFETY_EXPENSES"]

SAFETY_EXPENSES = Key("work-safety-law/safety-expenses", Principle)
