"""灵活用工 · flexible_labour — one management for all workers."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["FLEXIBLE_LABOUR"]

FLEXIBLE_LABOUR = Key("fifteen-measures-2022/flexible-labour", Principle)
