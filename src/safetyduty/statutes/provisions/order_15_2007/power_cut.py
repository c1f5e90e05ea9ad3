"""停止供电供爆条件 · power_cut — when power or explosives may be cut, and how."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["POWER_CUT"]

POWER_CUT = Key("order-15-2007/power-cut", Listing)
