"""事务性费用 · affairs_costs — relatives' transport, meals and lodging."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["AFFAIRS_COSTS"]

AFFAIRS_COSTS = Key("gb-6721/affairs-costs", Listing)
