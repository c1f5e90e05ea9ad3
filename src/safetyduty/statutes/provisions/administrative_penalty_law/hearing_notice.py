"""听证通知期限 · hearing_notice — how long before a hearing it is announced."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["HEARING_NOTICE"]

HEARING_NOTICE = Key("administrative-penalty-law/hearing-notice", Period)
