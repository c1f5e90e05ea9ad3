"""督办期限 · time_limit — sixty days from the notice."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["TIME_LIMIT"]

TIME_LIMIT = Key("supervised-handling-2010/time-limit", Period)
