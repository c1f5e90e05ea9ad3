"""责任书考核频次 · target_letter_checks — half-year and year-end checks."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["TARGET_LETTER_CHECKS"]

TARGET_LETTER_CHECKS = Key("local-rules/target-letter-checks", Frequencies)
