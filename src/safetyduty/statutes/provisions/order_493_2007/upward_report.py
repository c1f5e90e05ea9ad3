"""逐级上报层级 · upward_report — how far up a report goes."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Competence

__all__ = ["UPWARD_REPORT"]

UPWARD_REPORT = Key("order-493-2007/upward-report", Competence)
