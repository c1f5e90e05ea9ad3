"""运行模式 · operating_mode — lead, support, plan, do, check, act."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["OPERATING_MODE"]

OPERATING_MODE = Key("gb-33000-2025/operating-mode", Listing)
