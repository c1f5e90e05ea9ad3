"""重大隐患判定标准制定 · criteria_makers — each sector's department sets its criteria."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["CRITERIA_MAKERS"]

CRITERIA_MAKERS = Key("hazard-criteria/criteria-makers", Principle)
