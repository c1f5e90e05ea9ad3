"""领导检查频次 · leader_checks — how often leaders check on site."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["LEADER_CHECKS"]

LEADER_CHECKS = Key("local-rules/leader-checks", Frequencies)
