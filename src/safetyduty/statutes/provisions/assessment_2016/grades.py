"""考核等级 · grades — the four grades."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["GRADES"]

GRADES = Key("assessment-2016/grades", Listing)
