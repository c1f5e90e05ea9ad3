"""紧急防汛期 · emergency_season — the head of government himself or herself."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["EMERGENCY_SEASON"]

EMERGENCY_SEASON = Key("flood-control-regulation/emergency-season", Principle)
