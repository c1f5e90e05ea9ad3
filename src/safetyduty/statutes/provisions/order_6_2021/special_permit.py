"""检修审批 · special_permit — permit for repair and hot work."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SPECIAL_PERMIT"]

SPECIAL_PERMIT = Key("order-6-2021/special-permit", Listing)
