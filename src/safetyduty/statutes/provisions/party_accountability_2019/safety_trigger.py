"""安全生产问责情形 · safety_trigger — when safety is a ground of accountability."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SAFETY_TRIGGER"]

SAFETY_TRIGGER = Key("party-accountability-2019/safety-trigger", Listing)
