"""退休人员 · retired_officials — the retired are not sanctioned, but benefits are adjusted."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["RETIRED_OFFICIALS"]

RETIRED_OFFICIALS = Key("government-sanctions-law/retired-officials", Principle)
