"""服务机构和人员禁业 · agency_bans — five years, or life."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Bans

__all__ = ["AGENCY_BANS"]

AGENCY_BANS = Key("work-safety-law/agency-bans", Bans)
