"""专案组 · special_team — two or more officers at once."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Limit

__all__ = ["SPECIAL_TEAM"]

SPECIAL_TEAM = Key("case-transfer-2019/special-team", Limit)
