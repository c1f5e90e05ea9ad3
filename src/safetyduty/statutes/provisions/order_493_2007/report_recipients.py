"""报告对象 · report_recipients — the two departments the unit reports to."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["REPORT_RECIPIENTS"]

REPORT_RECIPIENTS = Key("order-493-2007/report-recipients", Listing)
