"""重大隐患五落实 · major_hazard — five things for a major dust hazard."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["MAJOR_HAZARD"]

MAJOR_HAZARD = Key("order-6-2021/major-hazard", Listing)
