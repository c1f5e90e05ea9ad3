"""预案备案 · plan_filing — emergency plans are filed."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["PLAN_FILING"]

PLAN_FILING = Key("order-708-2019/plan-filing", Principle)
