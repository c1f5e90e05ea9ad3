"""投入不足导致事故 · underfunding_accident — dismissal, or a fine of the investor."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["UNDERFUNDING_ACCIDENT"]

UNDERFUNDING_ACCIDENT = Key("work-safety-law/underfunding-accident", Penalty)
