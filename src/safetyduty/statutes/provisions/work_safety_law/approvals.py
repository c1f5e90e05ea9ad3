"""安全审批 · approvals — strict, withdrawn when the conditions are lost."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["APPROVALS"]

APPROVALS = Key("work-safety-law/approvals", Listing)
