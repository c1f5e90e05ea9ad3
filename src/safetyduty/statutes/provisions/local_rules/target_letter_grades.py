"""责任书等次 · target_letter_grades — grades of a letter."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["TARGET_LETTER_GRADES"]

TARGET_LETTER_GRADES = Key("local-rules/target-letter-grades", Listing)
