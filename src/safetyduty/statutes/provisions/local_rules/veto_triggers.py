"""一票否决情形 · veto_triggers — accidents that fail a whole year."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.provisions.interviews_2018.provincial_principal import AccidentCounts

__all__ = ["VETO_TRIGGERS"]

VETO_TRIGGERS = Key("local-rules/veto-triggers", AccidentCounts)
