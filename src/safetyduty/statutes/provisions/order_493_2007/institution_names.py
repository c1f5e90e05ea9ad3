"""机构旧称 · institution_names — the old names of institutions and the present ones."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["INSTITUTION_NAMES"]

INSTITUTION_NAMES = Key("order-493-2007/institution-names", Listing)
