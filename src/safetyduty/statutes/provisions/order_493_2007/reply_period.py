"""批复期限 · reply_period — how soon the government replies to the report."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["REPLY_PERIOD"]

REPLY_PERIOD = Key("order-493-2007/reply-period", Periods)
