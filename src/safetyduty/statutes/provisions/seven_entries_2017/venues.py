"""七进 · venues — the seven venues."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["VENUES"]

VENUES = Key("seven-entries-2017/venues", Listing)
