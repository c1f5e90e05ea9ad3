"""党政同责 · heads_first_responsible — the heads of Party committee and government are both first responsible."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["HEADS_FIRST_RESPONSIBLE"]

HEADS_FIRST_RESPONSIBLE = Key("cadre-regulation/heads-first-responsible", Principle)
