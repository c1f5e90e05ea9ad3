"""逾期不履行的措施 · enforcement_measures — what an agency may do when a decision is not obeyed."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ENFORCEMENT_MEASURES"]

ENFORCEMENT_MEASURES = Key("administrative-penalty-law/enforcement-measures", Listing)
