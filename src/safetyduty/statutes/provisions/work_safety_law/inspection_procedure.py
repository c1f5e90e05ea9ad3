"""检查程序 · inspection_procedure — certificate, written record, joint inspection, transfer."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["INSPECTION_PROCEDURE"]

INSPECTION_PROCEDURE = Key("work-safety-law/inspection-procedure", Listing)
