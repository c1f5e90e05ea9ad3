"""监察机关监察 · supervisors_supervised — watch over departments and their staff."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["SUPERVISORS_SUPERVISED"]

SUPERVISORS_SUPERVISED = Key("work-safety-law/supervisors-supervised", Principle)
