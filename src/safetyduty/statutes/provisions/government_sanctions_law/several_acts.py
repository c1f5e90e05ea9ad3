"""数个违法行为 · several_acts — how several violations are sanctioned together."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SEVERAL_ACTS"]

SEVERAL_ACTS = Key("government-sanctions-law/several-acts", Listing)
