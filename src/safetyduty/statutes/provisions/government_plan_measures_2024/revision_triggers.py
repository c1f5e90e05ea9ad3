"""政府预案修订 · revision_triggers — six reasons to revise."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["REVISION_TRIGGERS"]

REVISION_TRIGGERS = Key("government-plan-measures-2024/revision-triggers", Listing)
