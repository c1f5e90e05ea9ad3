"""安全生产目标责任书 · target_letters — responsibility letters, in policy and local practice."""

from safetyduty.statutes.provisions.target_letters.target_letter import TARGET_LETTER

__all__ = [
    "KEYS",
    "TARGET_LETTER",
]

KEYS = (TARGET_LETTER,)
