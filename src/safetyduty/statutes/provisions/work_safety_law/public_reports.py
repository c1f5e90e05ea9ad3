"""举报制度 · public_reports — channels, record, rectification, deaths, rewards."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PUBLIC_REPORTS"]

PUBLIC_REPORTS = Key("work-safety-law/public-reports", Listing)
