"""租借资质、挂靠和虚假报告 · false_agency_reports — fines of the agency."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["FALSE_AGENCY_REPORTS"]

FALSE_AGENCY_REPORTS = Key("work-safety-law/false-agency-reports", Penalty)
