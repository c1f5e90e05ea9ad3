"""通知机关 · notified_bodies — who is told besides."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["NOTIFIED_BODIES"]

NOTIFIED_BODIES = Key("order-493-2007/notified-bodies", Listing)
