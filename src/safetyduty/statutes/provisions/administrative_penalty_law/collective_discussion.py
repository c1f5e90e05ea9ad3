"""集体讨论 · collective_discussion — whether the heads must decide together."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["COLLECTIVE_DISCUSSION"]

COLLECTIVE_DISCUSSION = Key("administrative-penalty-law/collective-discussion", Discretion)
