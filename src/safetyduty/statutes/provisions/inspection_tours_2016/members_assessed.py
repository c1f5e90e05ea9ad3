"""成员单位考核 · members_assessed — members of the committee are assessed too."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["MEMBERS_ASSESSED"]

MEMBERS_ASSESSED = Key("inspection-tours-2016/members-assessed", Principle)
