"""办案期限 · case_clock — thirty, ninety and a hundred and eighty days."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["CASE_CLOCK"]

CASE_CLOCK = Key("order-15-2007/case-clock", Periods)
