"""约谈省级分管负责人 · provincial_leader_in_charge — what calls in the provincial leader in charge."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.provisions.interviews_2018.provincial_principal import AccidentCounts

__all__ = ["PROVINCIAL_LEADER_IN_CHARGE"]

PROVINCIAL_LEADER_IN_CHARGE = Key("interviews-2018/provincial-leader-in-charge", AccidentCounts)
