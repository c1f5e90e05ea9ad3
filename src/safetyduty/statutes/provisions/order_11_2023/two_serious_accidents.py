"""两起较大事故 · two_serious_accidents — two or more within twelve months."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.provisions.interviews_2018.provincial_principal import AccidentCounts

__all__ = ["TWO_SERIOUS_ACCIDENTS"]

TWO_SERIOUS_ACCIDENTS = Key("order-11-2023/two-serious-accidents", AccidentCounts)
