"""不包括本数的用语 · exclusive_words — which words exclude their number."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["EXCLUSIVE_WORDS"]

EXCLUSIVE_WORDS = Key("civil-code/exclusive-words", Listing)
