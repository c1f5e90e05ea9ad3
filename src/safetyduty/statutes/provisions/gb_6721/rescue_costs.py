"""救援费用归属 · rescue_costs — whose rescue costs are direct."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["RESCUE_COSTS"]

RESCUE_COSTS = Key("gb-6721/rescue-costs", Listing)
