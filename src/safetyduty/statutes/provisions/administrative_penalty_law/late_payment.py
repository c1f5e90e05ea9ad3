"""加处罚款 · late_payment — what a fine paid late costs more."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Rate

__all__ = ["LATE_PAYMENT"]

LATE_PAYMENT = Key("administrative-penalty-law/late-payment", Rate)
