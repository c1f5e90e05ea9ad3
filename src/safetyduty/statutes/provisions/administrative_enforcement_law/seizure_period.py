"""查封扣押期限 · seizure_period — how long a sealing or seizure may last."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["SEIZURE_PERIOD"]

SEIZURE_PERIOD = Key("administrative-enforcement-law/seizure-period", Period)
