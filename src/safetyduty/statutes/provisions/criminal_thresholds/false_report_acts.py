"""不报谎报列举行为 · false_report_acts — acts that are grave without added harm."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["FALSE_REPORT_ACTS"]

FALSE_REPORT_ACTS = Key("criminal-thresholds/false-report-acts", Discretion)
