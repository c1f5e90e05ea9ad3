"""列入情形数 · circumstances — ten acts before, nine cases now."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Limit

__all__ = ["CIRCUMSTANCES"]

CIRCUMSTANCES = Key("order-11-2023/circumstances", Limit)
