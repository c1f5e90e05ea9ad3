"""包括本数的用语 · inclusive_words — which words include their number."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["INCLUSIVE_WORDS"]

INCLUSIVE_WORDS = Key("civil-code/inclusive-words", Listing)
