"""数个违法行为 · several_acts — assessed apart, decided together, no act fined twice."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SEVERAL_ACTS"]

SEVERAL_ACTS = Key("order-15-2007/several-acts", Listing)
