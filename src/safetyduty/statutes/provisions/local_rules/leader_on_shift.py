"""企业领导带班 · leader_on_shift — a leader of the firm on shift."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["LEADER_ON_SHIFT"]

LEADER_ON_SHIFT = Key("local-rules/leader-on-shift", Principle)
