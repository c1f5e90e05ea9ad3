"""执法文书 · documents — the forms that were seen."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["DOCUMENTS"]

DOCUMENTS = Key("order-15-2007/documents", Listing)
