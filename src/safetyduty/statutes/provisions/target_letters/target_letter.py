"""目标责任书 · target_letter — signed level by level, year by year."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["TARGET_LETTER"]

TARGET_LETTER = Key("target-letters/target-letter", Principle)
