"""较大涉险事故 · serious_peril — how many people in peril make it serious."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Classes

__all__ = ["SERIOUS_PERIL"]

SERIOUS_PERIL = Key("order-21-2009/serious-peril", Classes)
