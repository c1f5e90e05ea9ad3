"""复产审批 · resumption_approvals — who signs before a mine resumes."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["RESUMPTION_APPROVALS"]

RESUMPTION_APPROVALS = Key("coal-mine-regulation-2024/resumption-approvals", Listing)
