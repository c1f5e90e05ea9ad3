"""主要负责人和安全管理人员考核 · competence_assessment — which units, by whom, free of charge."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["COMPETENCE_ASSESSMENT"]

COMPETENCE_ASSESSMENT = Key("work-safety-law/competence-assessment", Listing)
