"""隐患督办期限 · hazard_supervision_limits — days of a supervised hazard."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["HAZARD_SUPERVISION_LIMITS"]

HAZARD_SUPERVISION_LIMITS = Key("local-rules/hazard-supervision-limits", Periods)
