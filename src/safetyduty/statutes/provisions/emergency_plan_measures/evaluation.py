"""预案评估 · evaluation — every three years."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["EVALUATION"]

EVALUATION = Key("emergency-plan-measures/evaluation", Frequencies)
