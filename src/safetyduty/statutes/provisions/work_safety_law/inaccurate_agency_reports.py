"""服务机构出具失实报告 · inaccurate_agency_reports — suspension and a fine."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["INACCURATE_AGENCY_REPORTS"]

INACCURATE_AGENCY_REPORTS = Key("work-safety-law/inaccurate-agency-reports", Penalty)
