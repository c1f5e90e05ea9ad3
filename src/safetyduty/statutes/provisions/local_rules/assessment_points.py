"""考核分值 · assessment_points — points of the heads, and what is deducted."""

from attrs import frozen

from safetyduty.statutes.keys import Key
from safetyduty.words import Phrase

__all__ = ["ASSESSMENT_POINTS", "Point", "Points"]


@frozen
class Point:
    """So many points for one entry (分值), in tenths, so that half a point stays a whole number; deductions are negative."""

    id: str
    name: Phrase
    tenths: int


@frozen
class Points:
    """Points and deductions of an assessment (分值和扣分)."""

    rows: tuple[Point, ...]


ASSESSMENT_POINTS = Key("local-rules/assessment-points", Points)
