"""听证提前通知 · hearing_notice — seven days before the hearing."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.provisions.work_safety_law.power_cut_notice import Notice

__all__ = ["HEARING_NOTICE"]

HEARING_NOTICE = Key("order-15-2007/hearing-notice", Notice)
