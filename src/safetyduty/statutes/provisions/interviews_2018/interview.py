"""约谈 · interview — what an interview is."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["INTERVIEW"]

INTERVIEW = Key("interviews-2018/interview", Principle)
