"""领导人责任 · leaders_liability — heads of government and departments answer for extraordinary accidents."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["LEADERS_LIABILITY"]

LEADERS_LIABILITY = Key("order-302-2001/leaders-liability", Principle)
