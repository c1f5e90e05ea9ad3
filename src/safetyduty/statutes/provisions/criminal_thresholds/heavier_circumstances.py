"""从重情节 · heavier_circumstances — what makes the punishment heavier."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["HEAVIER_CIRCUMSTANCES"]

HEAVIER_CIRCUMSTANCES = Key("criminal-thresholds/heavier-circumstances", Listing)
