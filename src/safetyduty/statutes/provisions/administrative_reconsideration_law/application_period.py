"""申请复议期限 · application_period — how long one may ask for review."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["APPLICATION_PERIOD"]

APPLICATION_PERIOD = Key("administrative-reconsideration-law/application-period", Period)
