"""四不放过 · four_no_let_go — when a case may not be closed."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FOUR_NO_LET_GO"]

FOUR_NO_LET_GO = Key("policy-terms/four-no-let-go", Listing)
