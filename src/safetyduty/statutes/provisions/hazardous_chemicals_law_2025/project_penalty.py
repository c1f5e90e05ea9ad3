"""建设项目违法 · project_penalty — projects without review, design or acceptance."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["PROJECT_PENALTY"]

PROJECT_PENALTY = Key("hazardous-chemicals-law-2025/project-penalty", Penalty)
