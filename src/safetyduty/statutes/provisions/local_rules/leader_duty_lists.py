"""责任清单 · leader_duty_lists — duty lists of leader classes."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["LEADER_DUTY_LISTS"]

LEADER_DUTY_LISTS = Key("local-rules/leader-duty-lists", Listing)
