"""指定购买和收费 · designated_purchases — by a supervising department."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["DESIGNATED_PURCHASES"]

DESIGNATED_PURCHASES = Key("work-safety-law/designated-purchases", Penalty)
