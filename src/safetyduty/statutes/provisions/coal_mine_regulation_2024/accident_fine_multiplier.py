"""煤矿事故加倍罚款 · accident_fine_multiplier — two to five times the fine."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["ACCIDENT_FINE_MULTIPLIER"]

ACCIDENT_FINE_MULTIPLIER = Key("coal-mine-regulation-2024/accident-fine-multiplier", Penalty)
