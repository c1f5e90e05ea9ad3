"""统计表签字 · statistics_signature — the principal signs the tables."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["STATISTICS_SIGNATURE"]

STATISTICS_SIGNATURE = Key("order-16-2007/statistics-signature", Principle)
