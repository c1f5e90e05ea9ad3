"""共同管辖 · first_to_file — of several competent agencies the first to file the case."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["FIRST_TO_FILE"]

FIRST_TO_FILE = Key("administrative-penalty-law/first-to-file", Principle)
