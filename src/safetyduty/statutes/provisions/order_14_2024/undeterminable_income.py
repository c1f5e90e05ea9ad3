"""年收入无法确定 · undeterminable_income — multiples of the average wage instead of a share of income."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["UNDETERMINABLE_INCOME"]

UNDETERMINABLE_INCOME = Key("order-14-2024/undeterminable-income", Penalty)
