"""终身问责 · lifetime — vile dereliction is pursued for life."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["LIFETIME"]

LIFETIME = Key("party-accountability-2019/lifetime", Principle)
