"""危险作业现场管理 · dangerous_work — somebody on site watches over it."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["DANGEROUS_WORK"]

DANGEROUS_WORK = Key("work-safety-law/dangerous-work", Listing)
