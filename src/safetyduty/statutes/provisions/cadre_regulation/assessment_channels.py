"""考核考察方式 · assessment_channels — the five channels of assessment and examination."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ASSESSMENT_CHANNELS"]

ASSESSMENT_CHANNELS = Key("cadre-regulation/assessment-channels", Listing)
