"""安全风险四级 · risk_levels — red, orange, yellow, blue."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["RISK_LEVELS"]

RISK_LEVELS = Key("dual-prevention-2016/risk-levels", Listing)
