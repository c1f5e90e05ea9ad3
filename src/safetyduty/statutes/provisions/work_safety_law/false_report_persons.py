"""虚假报告责任人员罚款 · false_report_persons — of the agency."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["FALSE_REPORT_PERSONS"]

FALSE_REPORT_PERSONS = Key("work-safety-law/false-report-persons", Penalty)
