"""表彰奖励情形 · commendation — for what one is commended."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["COMMENDATION"]

COMMENDATION = Key("cadre-regulation/commendation", Listing)
