"""举报核查期限 · tip_off_check — how soon a tip-off is checked."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["TIP_OFF_CHECK"]

TIP_OFF_CHECK = Key("order-21-2009/tip-off-check", Periods)
