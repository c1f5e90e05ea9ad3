"""处罚前告知 · advance_notice — what the party is told before the decision."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["ADVANCE_NOTICE"]

ADVANCE_NOTICE = Key("administrative-penalty-law/advance-notice", Listing)
