"""政府主要负责人职责 · government_head_duties — the six duties of the head of government."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["GOVERNMENT_HEAD_DUTIES"]

GOVERNMENT_HEAD_DUTIES = Key("cadre-regulation/government-head-duties", Listing)
