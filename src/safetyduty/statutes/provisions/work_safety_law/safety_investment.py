"""安全投入的责任人 · safety_investment — decision body, principal, investor."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SAFETY_INVESTMENT"]

SAFETY_INVESTMENT = Key("work-safety-law/safety-investment", Listing)
