"""演练评估 · drill_report — what follows a drill."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["DRILL_REPORT"]

DRILL_REPORT = Key("emergency-plan-measures/drill-report", Listing)
