"""电话快报内容 · telephone_report_contents — the three contents of a call."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["TELEPHONE_REPORT_CONTENTS"]

TELEPHONE_REPORT_CONTENTS = Key("order-21-2009/telephone-report-contents", Listing)
