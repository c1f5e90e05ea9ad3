"""查封扣押期限 · seizure — thirty days, and thirty more."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["SEIZURE"]

SEIZURE = Key("order-15-2007/seizure", Period)
