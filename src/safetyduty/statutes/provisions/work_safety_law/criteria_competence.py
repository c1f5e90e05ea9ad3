"""等级和标准的制定机关 · criteria_competence — the State Council, and departments."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["CRITERIA_COMPETENCE"]

CRITERIA_COMPETENCE = Key("work-safety-law/criteria-competence", Listing)
