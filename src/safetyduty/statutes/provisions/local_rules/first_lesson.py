"""开工第一课 · first_lesson — no lesson, no work."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FIRST_LESSON"]

FIRST_LESSON = Key("local-rules/first-lesson", Listing)
