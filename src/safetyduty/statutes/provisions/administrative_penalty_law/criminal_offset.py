"""与刑罚折抵 · criminal_offset — what an administrative penalty counts for once a court has sentenced."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["CRIMINAL_OFFSET"]

CRIMINAL_OFFSET = Key("administrative-penalty-law/criminal-offset", Listing)
