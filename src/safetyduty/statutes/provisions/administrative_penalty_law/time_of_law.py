"""从旧兼从轻 · time_of_law — the law of the conduct, unless the new one is lighter."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["TIME_OF_LAW"]

TIME_OF_LAW = Key("administrative-penalty-law/time-of-law", Listing)
