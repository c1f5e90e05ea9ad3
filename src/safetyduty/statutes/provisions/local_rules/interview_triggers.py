"""约谈情形 · interview_triggers — accidents that call a leader in."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.provisions.interviews_2018.provincial_principal import AccidentCounts

__all__ = ["INTERVIEW_TRIGGERS"]

INTERVIEW_TRIGGERS = Key("local-rules/interview-triggers", AccidentCounts)
