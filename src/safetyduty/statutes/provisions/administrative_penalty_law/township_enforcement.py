"""处罚权下放乡镇街道 · township_enforcement — a province may hand county penal power to townships and subdistricts."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["TOWNSHIP_ENFORCEMENT"]

TOWNSHIP_ENFORCEMENT = Key("administrative-penalty-law/township-enforcement", Principle)
