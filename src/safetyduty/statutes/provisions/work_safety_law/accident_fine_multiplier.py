"""事故罚款加倍 · accident_fine_multiplier — two to five times."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["ACCIDENT_FINE_MULTIPLIER"]

ACCIDENT_FINE_MULTIPLIER = Key("work-safety-law/accident-fine-multiplier", Penalty)
