"""直接经济损失构成 · direct_loss_parts — the five parts of direct economic loss."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["DIRECT_LOSS_PARTS"]

DIRECT_LOSS_PARTS = Key("gb-6721/direct-loss-parts", Listing)
