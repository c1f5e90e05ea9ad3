"""违法情节严重的判断（公告与联合惩戒） · serious_violation — a question for the department."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["SERIOUS_VIOLATION"]

SERIOUS_VIOLATION = Key("work-safety-law/serious-violation", Discretion)
