"""编制因素 · factors — what the number of inspections rests on."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FACTORS"]

FACTORS = Key("inspection-plan-2017/factors", Listing)
