"""到期对应日 · corresponding_day — on which day months and years end."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["CORRESPONDING_DAY"]

CORRESPONDING_DAY = Key("civil-code/corresponding-day", Listing)
