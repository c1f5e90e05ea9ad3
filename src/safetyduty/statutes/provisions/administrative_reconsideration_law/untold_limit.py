"""未告知时的最长期限 · untold_limit — the longest time where the party was not told of review."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["UNTOLD_LIMIT"]

UNTOLD_LIMIT = Key("administrative-reconsideration-law/untold-limit", Period)
