"""重大事故隐患治理督办 · major_hazard_supervision — information systems and a supervision rule."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["MAJOR_HAZARD_SUPERVISION"]

MAJOR_HAZARD_SUPERVISION = Key("work-safety-law/major-hazard-supervision", Listing)
