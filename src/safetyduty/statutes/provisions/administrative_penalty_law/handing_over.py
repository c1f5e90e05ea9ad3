"""罚款上缴期限 · handing_over — how soon collected fines are handed over."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["HANDING_OVER"]

HANDING_OVER = Key("administrative-penalty-law/handing-over", Periods)
