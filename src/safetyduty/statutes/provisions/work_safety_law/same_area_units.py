"""同一区域作业协议 · same_area_units — an agreement, and somebody who coordinates."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SAME_AREA_UNITS"]

SAME_AREA_UNITS = Key("work-safety-law/same-area-units", Listing)
