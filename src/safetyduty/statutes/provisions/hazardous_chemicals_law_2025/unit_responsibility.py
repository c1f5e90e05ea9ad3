"""危险化学品单位责任 · unit_responsibility — what a hazardous-chemicals unit must run."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["UNIT_RESPONSIBILITY"]

UNIT_RESPONSIBILITY = Key("hazardous-chemicals-law-2025/unit-responsibility", Listing)
