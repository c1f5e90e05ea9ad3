"""督办数量和统计 · hazard_listing_quota — how many are listed, how often reported."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["HAZARD_LISTING_QUOTA"]

HAZARD_LISTING_QUOTA = Key("local-rules/hazard-listing-quota", Frequencies)
