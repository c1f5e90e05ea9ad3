"""党委常委会其他成员职责 · standing_committee_duties — the duties of the other members of the standing committee."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["STANDING_COMMITTEE_DUTIES"]

STANDING_COMMITTEE_DUTIES = Key("cadre-regulation/standing-committee-duties", Listing)
