"""未告知起诉期限 · untold_limit — the longest time where the party was not told of the time to sue."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["UNTOLD_LIMIT"]

UNTOLD_LIMIT = Key("litigation-interpretation-2018/untold-limit", Period)
