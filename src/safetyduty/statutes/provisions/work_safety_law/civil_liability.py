"""事故民事赔偿 · civil_liability — paid, enforced, and never ended."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["CIVIL_LIABILITY"]

CIVIL_LIABILITY = Key("work-safety-law/civil-liability", Listing)
