"""政府演练 · drills — every three years."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["DRILLS"]

DRILLS = Key("government-plan-measures-2024/drills", Frequencies)
