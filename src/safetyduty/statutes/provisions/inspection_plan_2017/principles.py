"""编制原则 · principles — five principles."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["PRINCIPLES"]

PRINCIPLES = Key("inspection-plan-2017/principles", Listing)
