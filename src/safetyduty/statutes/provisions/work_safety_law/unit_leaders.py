"""其他负责人 · unit_leaders — a unit's other leaders answer for safety within their remit."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["UNIT_LEADERS"]

UNIT_LEADERS = Key("work-safety-law/unit-leaders", Principle)
