"""组织调整办结期限 · adjustment_period — how soon an organisational adjustment is completed."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["ADJUSTMENT_PERIOD"]

ADJUSTMENT_PERIOD = Key("party-accountability-2019/adjustment-period", Period)
