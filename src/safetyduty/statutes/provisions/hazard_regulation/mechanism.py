"""隐患治理机制（征求意见稿） · mechanism — units, departments and society each take part."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["MECHANISM"]

MECHANISM = Key("hazard-regulation/mechanism", Listing)
