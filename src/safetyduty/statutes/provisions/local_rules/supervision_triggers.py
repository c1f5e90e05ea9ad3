"""督办情形 · supervision_triggers — cases a city has supervised."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.provisions.interviews_2018.provincial_principal import AccidentCounts

__all__ = ["SUPERVISION_TRIGGERS"]

SUPERVISION_TRIGGERS = Key("local-rules/supervision-triggers", AccidentCounts)
