"""分管安全生产的政府领导 · leader_in_charge — the government leader in charge of work safety."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["LEADER_IN_CHARGE"]

LEADER_IN_CHARGE = Key("cadre-regulation/leader-in-charge", Principle)
