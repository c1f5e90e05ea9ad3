"""每级上报时限 · tier_report — two hours for each tier."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["TIER_REPORT"]

TIER_REPORT = Key("order-21-2009/tier-report", Period)
