"""逐级上报层级 · upward_report — how far up accident information goes."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Competence

__all__ = ["UPWARD_REPORT"]

UPWARD_REPORT = Key("order-21-2009/upward-report", Competence)
