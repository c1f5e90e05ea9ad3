"""拒不执行 · refusal_to_carry_out — whether an order was refused."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["REFUSAL_TO_CARRY_OUT"]

REFUSAL_TO_CARRY_OUT = Key("criminal-thresholds/refusal-to-carry-out", Discretion)
