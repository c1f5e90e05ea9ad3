"""新兴行业监管职责的确定 · new_sector_assignment — assigned by similarity of business."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["NEW_SECTOR_ASSIGNMENT"]

NEW_SECTOR_ASSIGNMENT = Key("work-safety-law/new-sector-assignment", Principle)
