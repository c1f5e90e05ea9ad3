"""高危建设项目违法罚款 · project_fines — four acts, two stages."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["PROJECT_FINES"]

PROJECT_FINES = Key("work-safety-law/project-fines", Penalty)
