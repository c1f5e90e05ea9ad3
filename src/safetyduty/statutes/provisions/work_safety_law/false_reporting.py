"""禁止的报告行为 · false_reporting — concealing, lying, delaying, destroying."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FALSE_REPORTING"]

FALSE_REPORTING = Key("work-safety-law/false-reporting", Listing)
