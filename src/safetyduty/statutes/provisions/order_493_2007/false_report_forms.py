"""迟漏谎瞒报 · false_report_forms — the four ways of not reporting as one must."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FALSE_REPORT_FORMS"]

FALSE_REPORT_FORMS = Key("order-493-2007/false-report-forms", Listing)
