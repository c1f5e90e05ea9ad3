"""事故调查后续 · inquiry_follow_up — publish, rectify, evaluate, hold to account."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["INQUIRY_FOLLOW_UP"]

INQUIRY_FOLLOW_UP = Key("work-safety-law/inquiry-follow-up", Listing)
