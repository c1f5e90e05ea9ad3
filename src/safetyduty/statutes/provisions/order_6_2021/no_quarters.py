"""禁设场所 · no_quarters — what may not be inside."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["NO_QUARTERS"]

NO_QUARTERS = Key("order-6-2021/no-quarters", Listing)
