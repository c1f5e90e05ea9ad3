"""五定 · separate_acceptance — who rectifies and who accepts are named apart."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["SEPARATE_ACCEPTANCE"]

SEPARATE_ACCEPTANCE = Key("hazard-policy/separate-acceptance", Principle)
