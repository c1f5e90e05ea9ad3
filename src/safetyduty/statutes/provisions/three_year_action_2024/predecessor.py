"""前一轮三年行动 · predecessor — the campaign of the three years before."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.provisions.five_in_place_2015.deadlines import Milestones

__all__ = ["PREDECESSOR"]

PREDECESSOR = Key("three-year-action-2024/predecessor", Milestones)
