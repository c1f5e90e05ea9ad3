"""隐患排查治理责任 · hazard_system — the unit, its principal, everyone down to each worker."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["HAZARD_SYSTEM"]

HAZARD_SYSTEM = Key("order-16-2007/hazard-system", Listing)
