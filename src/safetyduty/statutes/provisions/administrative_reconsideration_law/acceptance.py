"""复议受理期限 · acceptance — how soon a request for review is accepted or completed."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["ACCEPTANCE"]

ACCEPTANCE = Key("administrative-reconsideration-law/acceptance", Periods)
