"""二至五倍罚款 · two_to_five_times — the multiple that may be imposed."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["TWO_TO_FIVE_TIMES"]

TWO_TO_FIVE_TIMES = Key("order-14-2024/two-to-five-times", Penalty)
