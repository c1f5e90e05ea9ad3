"""五方共治机制 · five_party_mechanism — unit, workers, government, trade and society."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FIVE_PARTY_MECHANISM"]

FIVE_PARTY_MECHANISM = Key("work-safety-law/five-party-mechanism", Listing)
