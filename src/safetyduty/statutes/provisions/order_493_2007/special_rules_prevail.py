"""特别规定优先 · special_rules_prevail — other laws and regulations go first below the worst grade."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["SPECIAL_RULES_PREVAIL"]

SPECIAL_RULES_PREVAIL = Key("order-493-2007/special-rules-prevail", Principle)
