"""重大隐患挂牌督办 · hazard_supervision — what follows when supervision is not heeded."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["HAZARD_SUPERVISION"]

HAZARD_SUPERVISION = Key("reform-opinions-2016/hazard-supervision", Listing)
