"""安全生产检查 · safety_inspection — check, handle, report, record."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SAFETY_INSPECTION"]

SAFETY_INSPECTION = Key("work-safety-law/safety-inspection", Listing)
