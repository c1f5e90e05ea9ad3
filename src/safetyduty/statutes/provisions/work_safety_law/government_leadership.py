"""县级以上政府的领导职责 · government_leadership — lead, coordinate, solve what is major."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["GOVERNMENT_LEADERSHIP"]

GOVERNMENT_LEADERSHIP = Key("work-safety-law/government-leadership", Listing)
