"""发包出租管理 · contracting — who may take it, the agreement, the coordination."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["CONTRACTING"]

CONTRACTING = Key("work-safety-law/contracting", Listing)
