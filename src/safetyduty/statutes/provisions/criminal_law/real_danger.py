"""现实危险 · real_danger — whether the danger is real."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["REAL_DANGER"]

REAL_DANGER = Key("criminal-law/real-danger", Discretion)
