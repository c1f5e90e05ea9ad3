"""举报电话 · hotline — the national hotline for work safety."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["HOTLINE"]

HOTLINE = Key("tip-off-rewards-2018/hotline", Principle)
