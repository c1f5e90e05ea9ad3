"""复议机关 · competent_government — which government reviews the act of a department."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Competence

__all__ = ["COMPETENT_GOVERNMENT"]

COMPETENT_GOVERNMENT = Key("administrative-reconsideration-law/competent-government", Competence)
