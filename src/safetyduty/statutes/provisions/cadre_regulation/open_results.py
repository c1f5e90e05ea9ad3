"""考核结果公开 · open_results — the results of assessment are made known."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["OPEN_RESULTS"]

OPEN_RESULTS = Key("cadre-regulation/open-results", Principle)
