"""责任书签订 · target_letter_parties — who signs with whom."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["TARGET_LETTER_PARTIES"]

TARGET_LETTER_PARTIES = Key("local-rules/target-letter-parties", Listing)
