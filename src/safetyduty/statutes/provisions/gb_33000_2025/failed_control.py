"""管控失效 · failed_control — failed risk control becomes a hazard."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["FAILED_CONTROL"]

FAILED_CONTROL = Key("gb-33000-2025/failed-control", Principle)
