"""违法所得界限 · illegal_income_tiers — a hundred thousand yuan, and below."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Bands

__all__ = ["ILLEGAL_INCOME_TIERS"]

ILLEGAL_INCOME_TIERS = Key("work-safety-law/illegal-income-tiers", Bands)
