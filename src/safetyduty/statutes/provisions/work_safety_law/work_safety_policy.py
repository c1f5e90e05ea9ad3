"""安全生产方针 · work_safety_policy — safety first, prevention foremost, comprehensive treatment."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["WORK_SAFETY_POLICY"]

WORK_SAFETY_POLICY = Key("work-safety-law/work-safety-policy", Listing)
