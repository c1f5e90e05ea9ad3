"""响应级别 · response_levels — four levels of response."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["RESPONSE_LEVELS"]

RESPONSE_LEVELS = Key("emergency-response-law-2024/response-levels", Listing)
