"""失职的处分档次 · dereliction — which sanctions dereliction calls for."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["DERELICTION"]

DERELICTION = Key("government-sanctions-law/dereliction", Penalty)
