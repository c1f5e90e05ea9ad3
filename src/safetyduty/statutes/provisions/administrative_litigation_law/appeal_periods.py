"""上诉期限 · appeal_periods — how soon to appeal."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["APPEAL_PERIODS"]

APPEAL_PERIODS = Key("administrative-litigation-law/appeal-periods", Periods)
