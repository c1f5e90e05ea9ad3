"""情节特别严重 · especially_grave — whether the case is especially grave."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["ESPECIALLY_GRAVE"]

ESPECIALLY_GRAVE = Key("coal-mine-regulation-2024/especially-grave", Discretion)
