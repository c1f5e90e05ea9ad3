"""上级督办 · one_level_up — every accident is supervised one level up."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["ONE_LEVEL_UP"]

ONE_LEVEL_UP = Key("supervised-handling-2010/one-level-up", Principle)
