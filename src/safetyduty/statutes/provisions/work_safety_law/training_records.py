"""安全培训档案 · training_records — four fields, recorded truthfully."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["TRAINING_RECORDS"]

TRAINING_RECORDS = Key("work-safety-law/training-records", Listing)
