"""另有判定标准的行业领域 · listed_sectors — sectors that a compilation of March 2024 lists."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["LISTED_SECTORS"]

LISTED_SECTORS = Key("hazard-criteria/listed-sectors", Listing)
