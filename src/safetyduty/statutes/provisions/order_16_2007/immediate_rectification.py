"""一般隐患立即整改 · immediate_rectification — who rectifies a general hazard."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["IMMEDIATE_RECTIFICATION"]

IMMEDIATE_RECTIFICATION = Key("order-16-2007/immediate-rectification", Principle)
