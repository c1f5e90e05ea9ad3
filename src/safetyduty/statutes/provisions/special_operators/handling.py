"""发证办理期限 · handling — days of the issuing body."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Periods

__all__ = ["HANDLING"]

HANDLING = Key("special-operators/handling", Periods)
