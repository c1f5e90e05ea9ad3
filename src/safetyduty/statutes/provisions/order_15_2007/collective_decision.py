"""集体讨论的处罚 · collective_decision — which penalties the leaders decide together."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Classes

__all__ = ["COLLECTIVE_DECISION"]

COLLECTIVE_DECISION = Key("order-15-2007/collective-decision", Classes)
