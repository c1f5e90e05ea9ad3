"""调查报告形式 · inquiry_report_form — signed, with the evidence."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["INQUIRY_REPORT_FORM"]

INQUIRY_REPORT_FORM = Key("order-493-2007/inquiry-report-form", Listing)
