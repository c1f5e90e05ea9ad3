"""调查组组长 · team_leader — who names the leader of the team."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["TEAM_LEADER"]

TEAM_LEADER = Key("order-493-2007/team-leader", Principle)
