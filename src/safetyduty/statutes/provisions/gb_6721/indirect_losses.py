"""间接损失 · indirect_losses — what does not count towards the grade."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["INDIRECT_LOSSES"]

INDIRECT_LOSSES = Key("gb-6721/indirect-losses", Listing)
