"""高危单位未投保安责险 · uninsured — in high-risk fields."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Penalty

__all__ = ["UNINSURED"]

UNINSURED = Key("work-safety-law/uninsured", Penalty)
