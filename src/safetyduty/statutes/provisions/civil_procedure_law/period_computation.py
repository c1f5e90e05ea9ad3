"""期间计算 · period_computation — how periods are counted."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PERIOD_COMPUTATION"]

PERIOD_COMPUTATION = Key("civil-procedure-law/period-computation", Listing)
