"""九小场所界限 · thresholds — how small is small."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Classes

__all__ = ["THRESHOLDS"]

THRESHOLDS = Key("nine-small-places/thresholds", Classes)
