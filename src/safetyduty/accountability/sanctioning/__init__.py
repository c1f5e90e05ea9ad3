"""处理影响 · sanctioning — sanctions and other handling of officials: their tracks, how long each has effect, what it blocks."""

from safetyduty.accountability.sanctioning.barring import Bar, bars, veto
from safetyduty.accountability.sanctioning.joining import Joined, join_acts
from safetyduty.accountability.sanctioning.lasting import Effect, Lifting, effects
from safetyduty.accountability.sanctioning.tracks import Handling, Measure, Nature, Track, measures

__all__ = [
    "Bar",
    "Effect",
    "Handling",
    "Joined",
    "Lifting",
    "Measure",
    "Nature",
    "Track",
    "bars",
    "effects",
    "join_acts",
    "measures",
    "veto",
]
