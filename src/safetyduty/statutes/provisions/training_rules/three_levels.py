"""三级培训 · three_levels — plant, workshop, team."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["THREE_LEVELS"]

THREE_LEVELS = Key("training-rules/three-levels", Listing)
