"""影响期合并 · combined_effects — of several effect periods the longest governs."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["COMBINED_EFFECTS"]

COMBINED_EFFECTS = Key("organisational-handling-2021/combined-effects", Principle)
