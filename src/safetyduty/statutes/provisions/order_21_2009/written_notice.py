"""书面通知机关 · written_notice — who gets a written notice."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["WRITTEN_NOTICE"]

WRITTEN_NOTICE = Key("order-21-2009/written-notice", Listing)
