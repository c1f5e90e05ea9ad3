"""没收违法所得 · illegal_income — illegal income is confiscated, save what must be returned."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["ILLEGAL_INCOME"]

ILLEGAL_INCOME = Key("administrative-penalty-law/illegal-income", Principle)
