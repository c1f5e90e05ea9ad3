"""双重预防机制 · dual_prevention — grading and control of risk, then investigation and treatment of hazards."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["DUAL_PREVENTION"]

DUAL_PREVENTION = Key("work-safety-law/dual-prevention", Listing)
