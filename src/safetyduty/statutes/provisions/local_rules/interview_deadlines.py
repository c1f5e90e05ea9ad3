"""约谈期限 · interview_deadlines — days around an interview."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["INTERVIEW_DEADLINES"]

INTERVIEW_DEADLINES = Key("local-rules/interview-deadlines", Periods)
