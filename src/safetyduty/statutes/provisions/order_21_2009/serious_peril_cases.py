"""较大涉险事故情形 · serious_peril_cases — the six cases of serious peril."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SERIOUS_PERIL_CASES"]

SERIOUS_PERIL_CASES = Key("order-21-2009/serious-peril-cases", Listing)
