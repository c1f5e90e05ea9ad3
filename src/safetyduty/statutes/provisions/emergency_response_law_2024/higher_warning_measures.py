"""一二级预警措施 · higher_warning_measures — what is added on a higher warning."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["HIGHER_WARNING_MEASURES"]

HIGHER_WARNING_MEASURES = Key("emergency-response-law-2024/higher-warning-measures", Listing)
