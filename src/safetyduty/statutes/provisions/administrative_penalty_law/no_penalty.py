"""不予处罚 · no_penalty — when no penalty is imposed."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["NO_PENALTY"]

NO_PENALTY = Key("administrative-penalty-law/no-penalty", Listing)
