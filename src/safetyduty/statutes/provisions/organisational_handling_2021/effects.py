"""组织处理影响期 · effects — how long each form has effect, and what it blocks."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Sanctions

__all__ = ["EFFECTS"]

EFFECTS = Key("organisational-handling-2021/effects", Sanctions)
