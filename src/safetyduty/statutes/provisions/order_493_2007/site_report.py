"""现场人员报告 · site_report — whoever is on the site reports at once."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["SITE_REPORT"]

SITE_REPORT = Key("order-493-2007/site-report", Principle)
