"""行业监督管理 · sector_supervision — the departments of each industry."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["SECTOR_SUPERVISION"]

SECTOR_SUPERVISION = Key("work-safety-law/sector-supervision", Principle)
