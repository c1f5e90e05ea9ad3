"""加处罚款上限 · surcharge_cap — how much a surcharge may come to."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Limit

__all__ = ["SURCHARGE_CAP"]

SURCHARGE_CAP = Key("administrative-enforcement-law/surcharge-cap", Limit)
