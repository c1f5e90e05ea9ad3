"""复议决定期限 · decision_period — how soon a review is decided."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["DECISION_PERIOD"]

DECISION_PERIOD = Key("administrative-reconsideration-law/decision-period", Periods)
