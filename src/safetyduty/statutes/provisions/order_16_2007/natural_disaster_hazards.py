"""自然灾害隐患 · natural_disaster_hazards — what a unit does against natural disasters."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["NATURAL_DISASTER_HAZARDS"]

NATURAL_DISASTER_HAZARDS = Key("order-16-2007/natural-disaster-hazards", Listing)
