"""取消当年评优 · lost_honours — what a leader held accountable loses that year."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["LOST_HONOURS"]

LOST_HONOURS = Key("accountability-interim-2009/lost-honours", Listing)
