"""问责机关 · accountability_organs — which organs pursue accountability."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ACCOUNTABILITY_ORGANS"]

ACCOUNTABILITY_ORGANS = Key("cadre-regulation/accountability-organs", Listing)
