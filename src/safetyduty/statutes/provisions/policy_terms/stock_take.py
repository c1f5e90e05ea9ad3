"""物资盘点 · stock_take — how often stock is counted."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["STOCK_TAKE"]

STOCK_TAKE = Key("policy-terms/stock-take", Frequencies)
