"""复议期间停止执行的情形 · suspension_cases — when an act is suspended during review."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SUSPENSION_CASES"]

SUSPENSION_CASES = Key("administrative-reconsideration-law/suspension-cases", Listing)
