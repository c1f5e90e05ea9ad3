"""弄虚作假 · fraud — fraud lowers the grade."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["FRAUD"]

FRAUD = Key("assessment-2016/fraud", Principle)
