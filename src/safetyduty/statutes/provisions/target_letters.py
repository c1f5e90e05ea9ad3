"""安全生产目标责任书 · target_letters — what policy says of responsibility letters."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["TARGET_LETTER"]

TARGET_LETTER = Key("target-letter", Principle)
"""目标责任书: signed level by level, year by year."""
