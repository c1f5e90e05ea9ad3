"""强制性标准 · mandatory_standards — units must carry them out."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["MANDATORY_STANDARDS"]

MANDATORY_STANDARDS = Key("work-safety-law/mandatory-standards", Principle)
