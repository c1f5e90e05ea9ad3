"""重大隐患闭环 · major_hazard_closure — from report to write-off."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["MAJOR_HAZARD_CLOSURE"]

MAJOR_HAZARD_CLOSURE = Key("gb-33000-2025/major-hazard-closure", Listing)
