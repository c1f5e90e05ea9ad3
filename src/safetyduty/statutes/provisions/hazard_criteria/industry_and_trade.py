"""工贸重大隐患判定标准 · industry_and_trade — the criteria of industry and trade, not read."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["INDUSTRY_AND_TRADE"]

INDUSTRY_AND_TRADE = Key("hazard-criteria/industry-and-trade", Listing)
