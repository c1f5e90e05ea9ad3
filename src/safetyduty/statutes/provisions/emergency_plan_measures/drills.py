"""演练频次 · drills — once a year, and once a half-year."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Frequencies

__all__ = ["DRILLS"]

DRILLS = Key("emergency-plan-measures/drills", Frequencies)
