"""政府预案评估 · evaluation — in principle every three years."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["EVALUATION"]

EVALUATION = Key("government-plan-measures-2024/evaluation", Frequencies)
