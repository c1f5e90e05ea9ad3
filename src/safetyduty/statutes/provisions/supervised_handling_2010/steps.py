"""挂牌督办程序 · steps — how a major accident comes to be supervised."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["STEPS"]

STEPS = Key("supervised-handling-2010/steps", Listing)
