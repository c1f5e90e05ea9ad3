"""审批红线 · approval_red_line — what project approval must do."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["APPROVAL_RED_LINE"]

APPROVAL_RED_LINE = Key("fifteen-measures-2022/approval-red-line", Listing)
