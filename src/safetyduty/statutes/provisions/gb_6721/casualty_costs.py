"""人身伤亡费用 · casualty_costs — what counts as costs of casualties."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["CASUALTY_COSTS"]

CASUALTY_COSTS = Key("gb-6721/casualty-costs", Listing)
