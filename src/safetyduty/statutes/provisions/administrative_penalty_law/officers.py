"""执法人员人数 · officers — how many officers act."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Limit

__all__ = ["OFFICERS"]

OFFICERS = Key("administrative-penalty-law/officers", Limit)
