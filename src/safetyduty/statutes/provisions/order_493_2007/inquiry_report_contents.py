"""调查报告内容 · inquiry_report_contents — the six contents of the report."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["INQUIRY_REPORT_CONTENTS"]

INQUIRY_REPORT_CONTENTS = Key("order-493-2007/inquiry-report-contents", Listing)
