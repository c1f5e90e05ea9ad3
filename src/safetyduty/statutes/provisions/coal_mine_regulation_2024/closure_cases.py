"""关闭情形 · closure_cases — when a coal mine is closed."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["CLOSURE_CASES"]

CLOSURE_CASES = Key("coal-mine-regulation-2024/closure-cases", Listing)
