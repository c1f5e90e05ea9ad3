"""两张清单 · duty_lists — the two lists of leaders."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["DUTY_LISTS"]

DUTY_LISTS = Key("fifteen-measures-2022/duty-lists", Listing)
