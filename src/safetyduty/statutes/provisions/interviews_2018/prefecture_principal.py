"""约谈市州主要负责人 · prefecture_principal — what calls in the head of a prefecture."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.provisions.interviews_2018.provincial_principal import AccidentCounts

__all__ = ["PREFECTURE_PRINCIPAL"]

PREFECTURE_PRINCIPAL = Key("interviews-2018/prefecture-principal", AccidentCounts)
