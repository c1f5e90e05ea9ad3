"""情节严重 · grave_circumstances — whether the case is grave."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["GRAVE_CIRCUMSTANCES"]

GRAVE_CIRCUMSTANCES = Key("hazardous-chemicals-law-2025/grave-circumstances", Discretion)
