"""隐患排查治理违法处罚 · hazard_penalty — a warning, and up to 30,000 yuan."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["HAZARD_PENALTY"]

HAZARD_PENALTY = Key("order-16-2007/hazard-penalty", Penalty)
