"""督办事故 · supervised_accidents — which accidents are supervised below the major."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Classes

__all__ = ["SUPERVISED_ACCIDENTS"]

SUPERVISED_ACCIDENTS = Key("local-rules/supervised-accidents", Classes)
