"""期满自动解除 · automatic_lifting — when a sanction lifts by itself."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["AUTOMATIC_LIFTING"]

AUTOMATIC_LIFTING = Key("government-sanctions-law/automatic-lifting", Listing)
