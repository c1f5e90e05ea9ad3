"""一审期限 · trial_periods — how long the first instance takes."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["TRIAL_PERIODS"]

TRIAL_PERIODS = Key("administrative-litigation-law/trial-periods", Periods)
