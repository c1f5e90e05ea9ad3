"""服务机构情节严重的判断 · serious_agency_conduct — five years, or life."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["SERIOUS_AGENCY_CONDUCT"]

SERIOUS_AGENCY_CONDUCT = Key("work-safety-law/serious-agency-conduct", Discretion)
