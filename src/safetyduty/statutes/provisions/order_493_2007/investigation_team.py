"""调查组组成 · investigation_team — who sits in the investigation team."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["INVESTIGATION_TEAM"]

INVESTIGATION_TEAM = Key("order-493-2007/investigation-team", Listing)
