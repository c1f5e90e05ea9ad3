"""约谈公开 · openness — interviews are public."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["OPENNESS"]

OPENNESS = Key("interviews-2018/openness", Principle)
