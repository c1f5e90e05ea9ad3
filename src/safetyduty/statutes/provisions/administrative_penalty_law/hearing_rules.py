"""听证规则 · hearing_rules — how a hearing is held."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["HEARING_RULES"]

HEARING_RULES = Key("administrative-penalty-law/hearing-rules", Listing)
