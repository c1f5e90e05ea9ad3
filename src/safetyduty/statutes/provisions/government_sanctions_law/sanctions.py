"""政务处分种类和期间 · sanctions — the six sanctions, how long each lasts, and what it blocks."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Sanctions

__all__ = ["SANCTIONS"]

SANCTIONS = Key("government-sanctions-law/sanctions", Sanctions)
