"""汛期值守 · season_duty — a responsible head at the flood headquarters."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["SEASON_DUTY"]

SEASON_DUTY = Key("flood-control-regulation/season-duty", Principle)
