"""重大危险源和风险管控违法 · major_hazard_source_penalty — major hazard sources and risk grading."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["MAJOR_HAZARD_SOURCE_PENALTY"]

MAJOR_HAZARD_SOURCE_PENALTY = Key("hazardous-chemicals-law-2025/major-hazard-source-penalty", Penalty)
