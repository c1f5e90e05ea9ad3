"""挂牌督办期间 · supervised_handling — closer inspection, and the safety licence."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SUPERVISED_HANDLING"]

SUPERVISED_HANDLING = Key("order-16-2007/supervised-handling", Listing)
