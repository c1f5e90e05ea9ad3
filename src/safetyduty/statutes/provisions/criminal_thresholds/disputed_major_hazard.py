"""重大隐患难以认定 · disputed_major_hazard — whose opinion decides on a disputed major hazard."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["DISPUTED_MAJOR_HAZARD"]

DISPUTED_MAJOR_HAZARD = Key("criminal-thresholds/disputed-major-hazard", Principle)
