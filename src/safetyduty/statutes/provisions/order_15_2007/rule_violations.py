"""违章行为处罚 · rule_violations — rules, orders, capacity, seals and hidden hazards."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["RULE_VIOLATIONS"]

RULE_VIOLATIONS = Key("order-15-2007/rule-violations", Penalty)
