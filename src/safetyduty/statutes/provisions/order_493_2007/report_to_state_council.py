"""立即报告国务院 · report_to_state_council — the two worst grades are told to the State Council at once."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["REPORT_TO_STATE_COUNCIL"]

REPORT_TO_STATE_COUNCIL = Key("order-493-2007/report-to-state-council", Principle)
