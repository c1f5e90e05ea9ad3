"""从重追究 · heavier — when accountability is heavier."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Discretion

__all__ = ["HEAVIER"]

HEAVIER = Key("cadre-regulation/heavier", Discretion)
