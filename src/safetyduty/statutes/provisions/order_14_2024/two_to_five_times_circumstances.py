"""可以二至五倍罚款的情形 · two_to_five_times_circumstances — six circumstances, the last one open."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["TWO_TO_FIVE_TIMES_CIRCUMSTANCES"]

TWO_TO_FIVE_TIMES_CIRCUMSTANCES = Key("order-14-2024/two-to-five-times-circumstances", Listing)
