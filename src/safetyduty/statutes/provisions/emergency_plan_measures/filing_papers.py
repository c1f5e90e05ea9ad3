"""备案材料 · filing_papers — what is filed."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FILING_PAPERS"]

FILING_PAPERS = Key("emergency-plan-measures/filing-papers", Listing)
