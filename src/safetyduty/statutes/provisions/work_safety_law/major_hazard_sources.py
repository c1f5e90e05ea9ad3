"""重大危险源管理 · major_hazard_sources — register, check, plan, inform, file."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["MAJOR_HAZARD_SOURCES"]

MAJOR_HAZARD_SOURCES = Key("work-safety-law/major-hazard-sources", Listing)
