"""问责情形 · accountability_situations — the five situations of accountability."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ACCOUNTABILITY_SITUATIONS"]

ACCOUNTABILITY_SITUATIONS = Key("cadre-regulation/accountability-situations", Listing)
