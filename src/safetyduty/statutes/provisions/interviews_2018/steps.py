"""约谈程序 · steps — the steps of an interview."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["STEPS"]

STEPS = Key("interviews-2018/steps", Listing)
