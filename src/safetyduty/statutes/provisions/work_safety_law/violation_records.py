"""违法行为信息库 · violation_records — recorded, made public when serious, shared."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["VIOLATION_RECORDS"]

VIOLATION_RECORDS = Key("work-safety-law/violation-records", Listing)
