"""重大事故电话快报 · major_accident_calls — one hour for each call up to the State Council."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["MAJOR_ACCIDENT_CALLS"]

MAJOR_ACCIDENT_CALLS = Key("order-21-2009/major-accident-calls", Periods)
