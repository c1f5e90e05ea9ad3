"""重大危险源的数量界限 · hazard_source_threshold — equal to or above the threshold quantity."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Limit

__all__ = ["HAZARD_SOURCE_THRESHOLD"]

HAZARD_SOURCE_THRESHOLD = Key("work-safety-law/hazard-source-threshold", Limit)
