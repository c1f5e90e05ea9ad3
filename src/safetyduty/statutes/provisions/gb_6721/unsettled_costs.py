"""未结算费用 · unsettled_costs — costs not settled yet are estimated."""

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.keys import Key
from safetyduty.words import Phrase

__all__ = ["UNSETTLED_COSTS", "Estimate"]


@frozen
class Estimate:
    """Costs not settled on a day, and how they are estimated (测算): a course of costs counts for ``at_most`` so long."""

    runs_from: Phrase
    method: Phrase
    at_most: Term


UNSETTLED_COSTS = Key("gb-6721/unsettled-costs", Estimate)
