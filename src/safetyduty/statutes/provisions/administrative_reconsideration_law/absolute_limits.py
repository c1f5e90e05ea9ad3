"""最长申请期限 · absolute_limits — after how long no review is possible at all."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["ABSOLUTE_LIMITS"]

ABSOLUTE_LIMITS = Key("administrative-reconsideration-law/absolute-limits", Periods)
