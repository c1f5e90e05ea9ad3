"""党委主要负责人职责 · secretary_duties — the six duties of the Party secretary."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SECRETARY_DUTIES"]

SECRETARY_DUTIES = Key("cadre-regulation/secretary-duties", Listing)
