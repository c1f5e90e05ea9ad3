"""隐患排查治理制度 · hazard_investigation — a system, true records, workers told."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["HAZARD_INVESTIGATION"]

HAZARD_INVESTIGATION = Key("work-safety-law/hazard-investigation", Listing)
