"""违法所得计算 · illegal_income — gross income from sales or services."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ILLEGAL_INCOME"]

ILLEGAL_INCOME = Key("order-15-2007/illegal-income", Listing)
