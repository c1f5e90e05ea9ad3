"""预案备案 · filing — twenty working days, and five."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["FILING"]

FILING = Key("emergency-plan-measures/filing", Periods)
