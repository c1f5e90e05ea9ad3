"""提请关闭情形 · closure_grounds — four grounds."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["CLOSURE_GROUNDS"]

CLOSURE_GROUNDS = Key("work-safety-law/closure-grounds", Listing)
