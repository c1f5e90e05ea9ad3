"""公安机关立案通知期限 · police_notice — told within three days of the decision."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["POLICE_NOTICE"]

POLICE_NOTICE = Key("case-transfer-2019/police-notice", Period)
