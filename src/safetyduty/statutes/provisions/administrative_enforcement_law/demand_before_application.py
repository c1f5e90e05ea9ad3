"""申请前催告 · demand_before_application — how long after a demand the court may be asked."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["DEMAND_BEFORE_APPLICATION"]

DEMAND_BEFORE_APPLICATION = Key("administrative-enforcement-law/demand-before-application", Period)
