"""发包出租的隐患管理 · contractor_hazards — an agreement on hazards, and the unit's own duty."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["CONTRACTOR_HAZARDS"]

CONTRACTOR_HAZARDS = Key("order-16-2007/contractor-hazards", Listing)
