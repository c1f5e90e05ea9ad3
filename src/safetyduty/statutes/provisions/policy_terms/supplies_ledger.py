"""物资台账 · supplies_ledger — papers of a depot."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SUPPLIES_LEDGER"]

SUPPLIES_LEDGER = Key("policy-terms/supplies-ledger", Listing)
