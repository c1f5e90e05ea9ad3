"""政府预案备案公开 · filing — twenty working days each."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["FILING"]

FILING = Key("government-plan-measures-2024/filing", Periods)
