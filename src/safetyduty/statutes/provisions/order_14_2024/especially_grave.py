"""情节特别严重、影响特别恶劣 · especially_grave — whether the multiple may be imposed at all."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["ESPECIALLY_GRAVE"]

ESPECIALLY_GRAVE = Key("order-14-2024/especially-grave", Discretion)
