"""审批失职 · approval_misconduct — approving what is not safe."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["APPROVAL_MISCONDUCT"]

APPROVAL_MISCONDUCT = Key("order-302-2001/approval-misconduct", Penalty)
