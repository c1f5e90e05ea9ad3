"""季度隐患统计报送 · quarterly_statistics — the table of a quarter, by the 15th of the month after it."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["QUARTERLY_STATISTICS"]

QUARTERLY_STATISTICS = Key("order-16-2007/quarterly-statistics", Period)
