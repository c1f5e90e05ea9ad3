"""储备主体 · who_stores — who must keep supplies."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Principle

__all__ = ["WHO_STORES"]

WHO_STORES = Key("emergency-response-law-2024/who-stores", Principle)
