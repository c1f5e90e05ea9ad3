"""八大行动 · eight_actions — eight fields of action."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["EIGHT_ACTIONS"]

EIGHT_ACTIONS = Key("three-year-action-2024/eight-actions", Listing)
