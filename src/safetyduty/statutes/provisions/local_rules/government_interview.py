"""约谈政府 · government_interview — governments interviewed under a local statute."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["GOVERNMENT_INTERVIEW"]

GOVERNMENT_INTERVIEW = Key("local-rules/government-interview", Principle)
