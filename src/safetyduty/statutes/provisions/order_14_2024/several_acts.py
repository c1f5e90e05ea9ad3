"""两个以上违法行为 · several_acts — each assessed for itself, one decision for all."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SEVERAL_ACTS"]

SEVERAL_ACTS = Key("order-14-2024/several-acts", Listing)
