"""不报谎报标准 · false_report_consequences — what added harm makes a false report criminal."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import HarmGrades

__all__ = ["FALSE_REPORT_CONSEQUENCES"]

FALSE_REPORT_CONSEQUENCES = Key("criminal-thresholds/false-report-consequences", HarmGrades)
