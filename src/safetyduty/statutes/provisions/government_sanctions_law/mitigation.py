"""可以从轻减轻 · mitigation — when a sanction may be lighter or reduced."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["MITIGATION"]

MITIGATION = Key("government-sanctions-law/mitigation", Listing)
