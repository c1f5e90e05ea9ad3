"""政府其他领导职责 · other_leaders_duties — the five duties of the other government leaders."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["OTHER_LEADERS_DUTIES"]

OTHER_LEADERS_DUTIES = Key("cadre-regulation/other-leaders-duties", Listing)
