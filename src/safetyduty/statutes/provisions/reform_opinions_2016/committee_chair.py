"""安委会主任 · committee_chair — the head of government chairs the committee."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["COMMITTEE_CHAIR"]

COMMITTEE_CHAIR = Key("reform-opinions-2016/committee-chair", Principle)
