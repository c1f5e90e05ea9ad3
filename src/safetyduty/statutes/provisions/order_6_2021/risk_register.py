"""风险清单 · risk_register — what grades the risk of a dusty place."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["RISK_REGISTER"]

RISK_REGISTER = Key("order-6-2021/risk-register", Listing)
