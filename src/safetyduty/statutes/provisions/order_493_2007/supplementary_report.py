"""补报 · supplementary_report — new facts are reported too."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["SUPPLEMENTARY_REPORT"]

SUPPLEMENTARY_REPORT = Key("order-493-2007/supplementary-report", Principle)
