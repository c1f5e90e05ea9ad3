"""责任书内容 · target_letter_contents — what a letter holds."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["TARGET_LETTER_CONTENTS"]

TARGET_LETTER_CONTENTS = Key("local-rules/target-letter-contents", Listing)
