"""隐患举报 · public_reports — what a department does with a report."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PUBLIC_REPORTS"]

PUBLIC_REPORTS = Key("order-16-2007/public-reports", Listing)
