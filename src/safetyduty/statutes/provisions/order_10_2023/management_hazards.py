"""管理类重大隐患 · management_hazards — three failures of management."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["MANAGEMENT_HAZARDS"]

MANAGEMENT_HAZARDS = Key("order-10-2023/management-hazards", Listing)
