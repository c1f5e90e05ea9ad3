"""金钱给付的执行途径 · enforcement_routes — who enforces a money debt."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ENFORCEMENT_ROUTES"]

ENFORCEMENT_ROUTES = Key("administrative-enforcement-law/enforcement-routes", Listing)
