"""财产损失 · property_losses — what counts as property loss."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PROPERTY_LOSSES"]

PROPERTY_LOSSES = Key("gb-6721/property-losses", Listing)
