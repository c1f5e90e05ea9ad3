"""应急救援组织 · rescue_teams — which units must have one."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["RESCUE_TEAMS"]

RESCUE_TEAMS = Key("work-safety-law/rescue-teams", Listing)
