"""任职考核 · certified_after_appointment — assessed within half a year of taking the post."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["CERTIFIED_AFTER_APPOINTMENT"]

CERTIFIED_AFTER_APPOINTMENT = Key("training-rules/certified-after-appointment", Period)
