"""情节特别严重、影响特别恶劣的判断 · especially_grave — for the multiplied fine."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["ESPECIALLY_GRAVE"]

ESPECIALLY_GRAVE = Key("work-safety-law/especially-grave", Discretion)
