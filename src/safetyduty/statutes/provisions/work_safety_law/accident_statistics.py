"""事故统计公布 · accident_statistics — published regularly."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["ACCIDENT_STATISTICS"]

ACCIDENT_STATISTICS = Key("work-safety-law/accident-statistics", Principle)
