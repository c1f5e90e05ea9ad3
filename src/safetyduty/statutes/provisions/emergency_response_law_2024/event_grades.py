"""突发事件分级 · event_grades — four grades of events."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["EVENT_GRADES"]

EVENT_GRADES = Key("emergency-response-law-2024/event-grades", Listing)
