"""停止供电提前通知 · power_cut_notice — twenty-four hours before power is cut."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.provisions.work_safety_law.power_cut_notice import Notice

__all__ = ["POWER_CUT_NOTICE"]

POWER_CUT_NOTICE = Key("order-15-2007/power-cut-notice", Notice)
