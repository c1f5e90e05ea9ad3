"""党政会议频次 · meeting_frequency — how often leaders meet on safety."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["MEETING_FREQUENCY"]

MEETING_FREQUENCY = Key("local-rules/meeting-frequency", Frequencies)
