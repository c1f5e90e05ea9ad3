"""瞒报涉险事故 · serious_peril_concealment — not reporting an accident of serious peril."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["SERIOUS_PERIL_CONCEALMENT"]

SERIOUS_PERIL_CONCEALMENT = Key("order-21-2009/serious-peril-concealment", Penalty)
