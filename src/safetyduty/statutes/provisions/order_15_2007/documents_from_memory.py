"""其他执法文书 · documents_from_memory — further forms, from memory."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["DOCUMENTS_FROM_MEMORY"]

DOCUMENTS_FROM_MEMORY = Key("order-15-2007/documents-from-memory", Listing)
