"""处罚决定备案期限 · filing_time — filed within ten days."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["FILING_TIME"]

FILING_TIME = Key("order-15-2007/filing-time", Period)
