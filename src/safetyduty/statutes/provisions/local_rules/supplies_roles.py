"""县级储备分工 · supplies_roles — who does what in a county."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SUPPLIES_ROLES"]

SUPPLIES_ROLES = Key("local-rules/supplies-roles", Listing)
