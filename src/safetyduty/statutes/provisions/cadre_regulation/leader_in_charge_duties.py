"""分管安全生产领导职责 · leader_in_charge_duties — the six duties of the leader in charge of work safety."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["LEADER_IN_CHARGE_DUTIES"]

LEADER_IN_CHARGE_DUTIES = Key("cadre-regulation/leader-in-charge-duties", Listing)
