"""续报频次 · follow_up_reports — how often a report is followed up."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["FOLLOW_UP_REPORTS"]

FOLLOW_UP_REPORTS = Key("order-21-2009/follow-up-reports", Frequencies)
