"""三四级预警措施 · lower_warning_measures — five measures on a lower warning."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["LOWER_WARNING_MEASURES"]

LOWER_WARNING_MEASURES = Key("emergency-response-law-2024/lower-warning-measures", Listing)
