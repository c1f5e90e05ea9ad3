"""三同时 · three_simultaneities — safety facilities with the main works."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["THREE_SIMULTANEITIES"]

THREE_SIMULTANEITIES = Key("work-safety-law/three-simultaneities", Principle)
