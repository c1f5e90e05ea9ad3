"""值班日志 · duty_log — what the log of the duty desk holds."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["DUTY_LOG"]

DUTY_LOG = Key("local-rules/duty-log", Listing)
