"""安全生产违法行为行政处罚办法 · penalty_measures — provisions of Order 15 of 2007, and of Order 18 of 2025."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["RECTIFICATION_REVIEW"]

RECTIFICATION_REVIEW = Key("rectification-review", Period)
"""整改复查: how soon a rectification is reviewed once it is asked for."""
