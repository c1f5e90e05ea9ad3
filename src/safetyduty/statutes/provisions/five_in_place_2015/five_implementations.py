"""企业五落实 · five_implementations — five things carried out."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["FIVE_IMPLEMENTATIONS"]

FIVE_IMPLEMENTATIONS = Key("five-in-place-2015/five-implementations", Listing)
