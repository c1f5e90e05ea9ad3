"""生产经营单位基本义务 · unit_obligations — the obligations of every production or business unit."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["UNIT_OBLIGATIONS"]

UNIT_OBLIGATIONS = Key("work-safety-law/unit-obligations", Listing)
