"""储备分工 · roles — who does what."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ROLES"]

ROLES = Key("central-supplies-measures/roles", Listing)
