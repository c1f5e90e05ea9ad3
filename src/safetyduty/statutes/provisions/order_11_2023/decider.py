"""名单决定机关 · decider — whoever penalises decides and answers."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["DECIDER"]

DECIDER = Key("order-11-2023/decider", Principle)
