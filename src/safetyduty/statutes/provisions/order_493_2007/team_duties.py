"""调查组职责 · team_duties — the five duties of the team."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["TEAM_DUTIES"]

TEAM_DUTIES = Key("order-493-2007/team-duties", Listing)
