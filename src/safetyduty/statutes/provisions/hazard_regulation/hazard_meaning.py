"""事故隐患含义（征求意见稿） · hazard_meaning — the draft starts from the failure of risk control."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["HAZARD_MEANING"]

HAZARD_MEANING = Key("hazard-regulation/hazard-meaning", Listing)
