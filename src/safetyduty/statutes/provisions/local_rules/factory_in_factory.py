"""厂中厂 · factory_in_factory — two industrial firms in one plant."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Classes

__all__ = ["FACTORY_IN_FACTORY"]

FACTORY_IN_FACTORY = Key("local-rules/factory-in-factory", Classes)
