"""紧急情形立案期限 · urgent_case_filing — investigate first, file within five days."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["URGENT_CASE_FILING"]

URGENT_CASE_FILING = Key("order-15-2007/urgent-case-filing", Period)
