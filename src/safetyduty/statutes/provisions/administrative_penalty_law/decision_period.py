"""办案期限 · decision_period — how soon after filing a case is decided."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["DECISION_PERIOD"]

DECISION_PERIOD = Key("administrative-penalty-law/decision-period", Period)
