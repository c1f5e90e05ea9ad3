"""未消除事故隐患 · unremoved_hazards — a fine, and on refusal the persons."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["UNREMOVED_HAZARDS"]

UNREMOVED_HAZARDS = Key("work-safety-law/unremoved-hazards", Penalty)
