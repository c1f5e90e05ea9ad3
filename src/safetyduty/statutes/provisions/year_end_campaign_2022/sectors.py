"""整治领域 · sectors — where the campaign looked."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["SECTORS"]

SECTORS = Key("year-end-campaign-2022/sectors", Listing)
