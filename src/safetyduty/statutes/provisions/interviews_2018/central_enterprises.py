"""中央企业 · central_enterprises — central enterprises by reference."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["CENTRAL_ENTERPRISES"]

CENTRAL_ENTERPRISES = Key("interviews-2018/central-enterprises", Principle)
