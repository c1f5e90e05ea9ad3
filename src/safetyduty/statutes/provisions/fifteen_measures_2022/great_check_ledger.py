"""大检查台账 · great_check_ledger — what the great check leaves behind."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["GREAT_CHECK_LEDGER"]

GREAT_CHECK_LEDGER = Key("fifteen-measures-2022/great-check-ledger", Listing)
