"""隐瞒特大事故 · concealment — concealing an extraordinary accident."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["CONCEALMENT"]

CONCEALMENT = Key("order-302-2001/concealment", Penalty)
