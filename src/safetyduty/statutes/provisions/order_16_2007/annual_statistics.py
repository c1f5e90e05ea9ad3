"""年度隐患统计报送 · annual_statistics — the table of a year, by 31 January."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["ANNUAL_STATISTICS"]

ANNUAL_STATISTICS = Key("order-16-2007/annual-statistics", Period)
