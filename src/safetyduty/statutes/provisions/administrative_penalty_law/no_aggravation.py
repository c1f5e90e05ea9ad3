"""不得因申辩加重 · no_aggravation — a defence never makes a penalty heavier."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["NO_AGGRAVATION"]

NO_AGGRAVATION = Key("administrative-penalty-law/no-aggravation", Principle)
