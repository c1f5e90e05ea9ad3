"""被关闭单位主要负责人禁业 · closure_bans — five years, or life."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Bans

__all__ = ["CLOSURE_BANS"]

CLOSURE_BANS = Key("work-safety-law/closure-bans", Bans)
