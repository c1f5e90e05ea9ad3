"""隐瞒和拒绝监督检查 · obstruction_fine — hiding hazards and breaking seals."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["OBSTRUCTION_FINE"]

OBSTRUCTION_FINE = Key("coal-mine-regulation-2024/obstruction-fine", Penalty)
