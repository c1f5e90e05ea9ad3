"""单处罚金等情形 · fine_only — what follows where a crime brought no imprisonment."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FINE_ONLY"]

FINE_ONLY = Key("government-sanctions-law/fine-only", Listing)
