"""预警级别 · warning_levels — four colours of warning."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["WARNING_LEVELS"]

WARNING_LEVELS = Key("emergency-response-law-2024/warning-levels", Listing)
