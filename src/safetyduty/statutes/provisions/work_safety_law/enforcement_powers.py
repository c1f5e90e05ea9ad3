"""监督检查职权 · enforcement_powers — enter, correct, order hazards removed, seal."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ENFORCEMENT_POWERS"]

ENFORCEMENT_POWERS = Key("work-safety-law/enforcement-powers", Listing)
