"""首违可以不罚 · first_offence — whether a first, slight, corrected violation goes unpunished."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["FIRST_OFFENCE"]

FIRST_OFFENCE = Key("administrative-penalty-law/first-offence", Discretion)
