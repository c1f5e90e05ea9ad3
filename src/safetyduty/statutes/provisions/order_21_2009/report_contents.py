"""事故信息报告内容 · report_contents — the six contents of a full report."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["REPORT_CONTENTS"]

REPORT_CONTENTS = Key("order-21-2009/report-contents", Listing)
