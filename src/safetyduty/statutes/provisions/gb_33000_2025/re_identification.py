"""重新辨识 · re_identification — when sources of danger are identified anew."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["RE_IDENTIFICATION"]

RE_IDENTIFICATION = Key("gb-33000-2025/re-identification", Listing)
