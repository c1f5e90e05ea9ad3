"""服务机构义务 · agency_duties — qualified, lawful, true, open."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["AGENCY_DUTIES"]

AGENCY_DUTIES = Key("work-safety-law/agency-duties", Listing)
