"""约谈的实施 · who_holds — who holds an interview."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["WHO_HOLDS"]

WHO_HOLDS = Key("interviews-2018/who-holds", Listing)
