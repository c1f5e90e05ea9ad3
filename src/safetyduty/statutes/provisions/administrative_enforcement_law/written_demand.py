"""催告书内容 · written_demand — what the written demand before enforcement says."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["WRITTEN_DEMAND"]

WRITTEN_DEMAND = Key("administrative-enforcement-law/written-demand", Listing)
