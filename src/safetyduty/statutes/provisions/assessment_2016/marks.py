"""考核分制 · marks — a hundred points."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Bands

__all__ = ["MARKS"]

MARKS = Key("assessment-2016/marks", Bands)
