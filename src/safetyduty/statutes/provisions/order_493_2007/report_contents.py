"""报告内容 · report_contents — what a report says."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["REPORT_CONTENTS"]

REPORT_CONTENTS = Key("order-493-2007/report-contents", Listing)
