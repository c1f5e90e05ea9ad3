"""缴纳罚款期限 · payment_period — how soon a fine is paid."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["PAYMENT_PERIOD"]

PAYMENT_PERIOD = Key("administrative-penalty-law/payment-period", Period)
