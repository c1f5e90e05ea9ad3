"""控制指标 · control_indicators — what the control indicators count."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["CONTROL_INDICATORS"]

CONTROL_INDICATORS = Key("local-rules/control-indicators", Listing)
