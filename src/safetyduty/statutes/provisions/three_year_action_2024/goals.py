"""分年目标 · goals — stock, increment, zero."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.provisions.five_in_place_2015.deadlines import Milestones

__all__ = ["GOALS"]

GOALS = Key("three-year-action-2024/goals", Milestones)
