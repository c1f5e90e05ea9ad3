"""约谈到场 · interview_attendance — no proxy, and what absence costs."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["INTERVIEW_ATTENDANCE"]

INTERVIEW_ATTENDANCE = Key("local-rules/interview-attendance", Listing)
